package model

import (
	"errors"
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// shape says what stands behind a verb and its symbol.
type shape struct {
	operands func(*reader, *Row) // reads the ports
	must     []string            // keys
	may      []string            // keys and flags
}

var shapes = map[Verb]shape{
	Face:    {onePort, []string{"kind"}, []string{"keeps", "recipient"}},
	Yields:  {onePort, []string{"kind"}, nil},
	Input:   {onePort, nil, []string{"name", "store", "id"}},
	Flow:    {twoPorts, nil, []string{"op"}},
	Blur:    {onePort, nil, nil},
	Sink:    {onePort, []string{"store"}, []string{"id", "ttl", "sealed"}},
	Handle:  {onePort, []string{"store"}, []string{"id", "temp"}},
	Erase:   {noPort, []string{"store"}, []string{"id", "soft", "later"}},
	Log:     {onePort, nil, nil},
	Send:    {onePort, []string{"to"}, nil},
	Reply:   {onePort, nil, []string{"op"}},
	Calls:   {callPorts, nil, []string{"wired"}},
	Entry:   {funcPort, nil, nil},
	Chain:   {twoPorts, nil, nil},
	Next:    {noPort, nil, nil},
	Abort:   {noPort, nil, nil},
	Neutral: {noPort, nil, nil},
}

// parseRow reads what follows the verb.
func (p *reader) parseRow(row *Row) {
	shape, ok := shapes[row.Verb]
	if !ok {
		p.errorf(p.col, "unknown verb %q", row.Verb)
		return
	}
	if row.Verb == Flow {
		row.Op = Copy
	}
	before := len(p.errs)
	p.parseSymbol(row)
	shape.operands(p, row)
	if len(p.errs) == before {
		p.parseAttributes(row, shape)
	}
}

func (p *reader) parseSymbol(row *Row) {
	text := p.next("symbol")
	recv, name, ok := strings.Cut(text, ".")
	if !ok {
		recv, name = "", text
	}
	if text != "" && (!token.IsIdentifier(name) || ok && recv != "*" && !token.IsIdentifier(recv)) {
		p.errorf(p.col, "bad symbol %q: use Func, Type.Method, Type.Field or *.Method", text)
	}
	row.Recv, row.Name = recv, name
}

func noPort(*reader, *Row) {}

func onePort(p *reader, row *Row) { row.From = p.parsePort() }

func twoPorts(p *reader, row *Row) {
	row.From = p.parsePort()
	p.parseArrow()
	row.To = p.parsePort()
}

func funcPort(p *reader, row *Row) {
	row.From = p.parsePort()
	if row.From.IsValid() && row.From.Base != Arg {
		p.errorf(p.col, "%s: the function must be an argument", row.Verb)
	}
}

func callPorts(p *reader, row *Row) {
	funcPort(p, row)
	for len(p.words) > 0 && p.words[0].text != "wired" {
		from := p.parsePort()
		p.parseArrow()
		text := p.next("parameter number")
		n, err := strconv.ParseUint(text, 10, 6)
		if err != nil && text != "" {
			p.errorf(p.col, "bad parameter number %q", text)
		}
		row.Calls = append(row.Calls, CallPort{From: from, Param: int(n)})
	}
}

func (p *reader) parsePort() Port {
	text := p.next("port")
	if text == "" {
		return Port{}
	}
	port, err := parsePort(text)
	if err != nil {
		p.errorf(p.col, "%v", err)
	}
	return port
}

func (p *reader) parseArrow() {
	if text := p.next("->"); text != "->" && text != "" {
		p.errorf(p.col, "-> expected, not %q", text)
	}
}

// parseAttributes reads the rest of the line.
func (p *reader) parseAttributes(row *Row, s shape) {
	var have []string
	for len(p.words) > 0 {
		text := p.next("attribute")
		key, value, isPair := strings.Cut(text, "=")
		set, isKey := attributes[key]
		switch {
		case !slices.Contains(s.must, key) && !slices.Contains(s.may, key):
			p.errorf(p.col, "%s takes no %q", row.Verb, key)
		case slices.Contains(have, key):
			p.errorf(p.col, "%q twice", key)
		case isKey != isPair:
			p.errorf(p.col, "%q: a key needs =VALUE, a flag none", text)
		case isKey:
			if err := set(row, value); err != nil {
				p.errorf(p.col+len(key)+1, "%v", err)
			}
		default:
			flags[key](row)
		}
		have = append(have, key)
	}
	for _, key := range s.must {
		if !slices.Contains(have, key) {
			p.errorf(p.col, "%s needs %s=", row.Verb, key)
		}
	}
	if row.Medium == Wire && !row.Ident.leads() {
		p.errorf(p.col, "a wire needs id=const(PORT of the address), after id=const(PORT of the network)+ if that is told")
	}
}

// leads reports whether the identity is that of a connection: an address, with a
// network before it if that is told.
func (i Ident) leads() bool {
	word := func(part IdentPart) bool { return part.Fn != "const" }
	return (len(i.Parts) == 1 || len(i.Parts) == 2) && !slices.ContainsFunc(i.Parts, word)
}

var flags = map[string]func(*Row){
	"keeps": func(r *Row) { r.Keeps = true },
	"temp":  func(r *Row) { r.Temp = true },
	"soft":  func(r *Row) { r.Soft = true },
	"later": func(r *Row) { r.Later = true },
	"wired": func(r *Row) { r.Wired = true },
}

var attributes = map[string]func(*Row, string) error{
	"kind":      setKind,
	"op":        setOp,
	"store":     setMedium,
	"recipient": setRecipient,
	"name":      func(r *Row, v string) error { return setPort(&r.NamePort, v) },
	"ttl":       func(r *Row, v string) error { return setPort(&r.TTL, v) },
	"sealed":    func(r *Row, v string) error { return setPort(&r.Sealed, v) },
	"to":        func(r *Row, v string) error { return setPort(&r.Address, v) },
	"id": func(r *Row, v string) (err error) {
		r.Ident, err = parseIdent(v)
		return err
	},
}

func setKind(r *Row, names string) error {
	for name := range strings.SplitSeq(names, "|") {
		k, ok := facedata.ParseKind(name)
		if !ok {
			return fmt.Errorf("unknown kind %q", name)
		}
		r.Kind |= k
	}
	return nil
}

func setOp(r *Row, name string) error {
	if r.Op = Op(name); !slices.Contains(ops, r.Op) {
		return fmt.Errorf("unknown op %q", name)
	}
	return nil
}

func setMedium(r *Row, name string) error {
	if r.Medium = Medium(name); !slices.Contains(media, r.Medium) {
		return fmt.Errorf("unknown medium %q", name)
	}
	return nil
}

func setRecipient(r *Row, name string) error {
	if r.Recipient = strings.Trim(name, `"`); r.Recipient == "" {
		return errors.New("recipient without a name")
	}
	return nil
}

func setPort(to **Port, s string) error {
	port, err := parsePort(s)
	if err != nil {
		return err
	}
	*to = &port
	return nil
}
