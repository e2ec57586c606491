package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// What leaves the process: requests, messages, and what is written to
// connections. An event of this sort holds in its store the addresses that the
// data may go to, one part for each, as far as the function knows them: a text
// with "*" for what is not known, and the locations where the first of those
// stands. What locations tell is put in where callers know it.

// addressPart is how parts that are addresses are read.
const addressPart = "address"

// Schemes of connections that hide nothing of what is sent over them.
const (
	plainTCP  = "tcp://"
	plainGRPC = "grpc://"
)

// sends records that a call sends what stands at a port to an address.
func (b *builder) sends(v ssa.CallInstruction, t target, r *model.Row) {
	body := b.port(v, t, r.From)
	if req := request(t, r); req != nil {
		if body = b.sentLater(req); len(body) == 0 {
			return // the call that made the request tells of it
		}
	}
	b.labels(v, t, r)
	store := &Store{Medium: model.Wire, Call: t.name(b), Parts: b.addressesAt(v, t, r)}
	for _, m := range body.data().step(v.Pos(), Transmitted, store.Call, 0) {
		b.event(Event{
			Kind: Sends, Loc: b.now(m), Ops: m.ops, Deep: true, Pos: b.env.Position(v.Pos()),
			Path: b.path(m.way), Store: store, place: b.at,
		})
	}
}

// request returns the call by which the request was made that the client of the
// standard library sends, nil if the row is about something else or it was not
// made in sight.
func request(t target, r *model.Row) *ssa.Call {
	if r.Package != "net/http" || r.Name != "Do" || len(t.args) < 2 {
		return nil
	}
	return maker(t.args[1])
}

// maker returns the call that made the request v, nil if that is not in sight.
func maker(v ssa.Value) *ssa.Call {
	x, ok := v.(*ssa.Extract)
	if !ok {
		return nil
	}
	call, ok := x.Tuple.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return nil
	}
	if obj, ok := call.Call.StaticCallee().Object().(*types.Func); ok {
		switch obj.FullName() {
		case "net/http.NewRequest", "net/http.NewRequestWithContext":
			return call
		}
	}
	return nil
}

// sentLater returns what was made the body of a request after the request was
// made without one.
func (b *builder) sentLater(made *ssa.Call) val {
	if last, ok := made.Call.Args[len(made.Call.Args)-1].(*ssa.Const); !ok || !last.IsNil() {
		return nil
	}
	if body := field(resultValue(made, 0), "Body"); body != nil {
		return b.value(body)
	}
	return nil
}

// labels records what the names of the parts of a form say of what is sent in it
// to whoever it is.
func (b *builder) labels(v ssa.CallInstruction, t target, r *model.Row) {
	s := &sending{b: b, at: v, anybody: true, seen: make(map[ssa.Value]bool)}
	if req := request(t, r); req != nil {
		if body := field(resultValue(req, 0), "Body"); body != nil {
			s.body(body, "")
		}
		return
	}
	for _, body := range t.operands(r.From) {
		s.body(body, "")
	}
}

// addressesAt returns the addresses at the port of a row about sending.
func (b *builder) addressesAt(v ssa.CallInstruction, t target, r *model.Row) []IdentPart {
	if req := request(t, r); req != nil {
		return b.addressesOf("", req.Call.Args[len(req.Call.Args)-2])
	}
	scheme := ""
	if r.Address.Base == model.Recv && len(r.Address.Path) == 0 {
		scheme = schemes[r.Package]
	}
	if len(r.Address.Path) > 0 || scheme != "" {
		return []IdentPart{{Fn: addressPart, Text: scheme + "*", Locs: b.locs(b.port(v, t, *r.Address))}}
	}
	var out []IdentPart
	for _, a := range t.operands(*r.Address) {
		out = append(out, b.addressesOf(schemes[r.Package], a)...)
	}
	return out
}

// schemes are those of packages that are given hosts and not URLs.
var schemes = map[string]string{
	"net/smtp": "smtp://", "gopkg.in/gomail": "smtp://", "github.com/wneessen/go-mail": "smtp://", "github.com/jordan-wright/email": "smtp://",
	"github.com/jlaffaye/ftp": "ftp://",
}

// addressesOf returns the addresses that v may be, below a scheme if it is a host.
func (b *builder) addressesOf(scheme string, v ssa.Value) []IdentPart {
	var out []IdentPart
	for _, e := range alternatives(v, maxNested) {
		part := IdentPart{Fn: addressPart, Text: scheme}
		unknown := false
		for _, p := range textParts(e, maxNested) {
			if p.preset {
				out = append(out, IdentPart{Fn: addressPart, Text: scheme + "*"})
			}
			switch {
			case p.val == nil:
				part.Text += p.text
			case !unknown:
				part.Text += "*"
				part.Locs, unknown = b.locs(b.value(p.val)), true
			default:
				part.Text += "*"
			}
		}
		out = append(out, part)
	}
	return out
}

// alternatives returns the values of which v is one.
func alternatives(v ssa.Value, depth int) []ssa.Value {
	var from []ssa.Value
	switch x := v.(type) {
	case *ssa.Phi:
		from = x.Edges
	case *ssa.Call:
		if fn := x.Call.StaticCallee(); fn != nil && len(x.Call.Args) == 1 && fn.Object() != nil && fn.Object().Pkg() != nil &&
			fn.Object().Pkg().Path() == "cmp" && fn.Object().Name() == "Or" {
			from = elements(x.Call.Args[0])
		}
	}
	if len(from) == 0 || depth == 0 {
		return []ssa.Value{v}
	}
	var out []ssa.Value
	for _, e := range from {
		if e == v {
			continue
		}
		for _, a := range alternatives(e, depth-1) {
			if text, ok := constString(a); (!ok || text != "") && !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}

// Texts returns the texts that v may be as far as its function tells, with "*"
// for what that does not. Of what is configured, the default is one.
func Texts(v ssa.Value) []string {
	var out []string
	for _, a := range alternatives(v, maxNested) {
		out = append(out, wholeText(a))
	}
	return out
}

// anyText is the constant that stands for what whoever runs the program puts in.
const anyText = "*"

// configures reports whether t returns a text that is set outside the program.
func (t target) configures() bool {
	if t.obj == nil || t.obj.Pkg() == nil {
		return false
	}
	switch t.obj.Pkg().Path() + "." + t.obj.Name() {
	case "os.Getenv", "os.LookupEnv", "github.com/spf13/viper.GetString":
		return true
	}
	return false
}

// connection describes a connection that a call makes: where it leads, and
// whether what is written to it is hidden on the way.
func (b *builder) connection(v ssa.CallInstruction, t target, r *model.Row) *Store {
	s := &Store{Medium: model.Wire, Call: t.name(b), Opened: b.env.Position(v.Pos())}
	ports := r.Ident.Parts
	address := t.operands(ports[len(ports)-1].Port)
	scheme := plainTCP
	switch {
	case strings.HasPrefix(r.Package, "google.golang.org/grpc"):
		if scheme = plainGRPC; !insecure(v.Parent()) {
			scheme = "grpcs://"
		}
	case len(ports) > 1:
		network := ""
		for _, a := range t.operands(ports[0].Port) {
			network, _ = constString(a)
		}
		scheme = strings.TrimRight(network, "46") + "://"
	}
	for _, a := range address {
		s.Parts = append(s.Parts, b.addressesOf(scheme, a)...)
	}
	return s
}

// insecure reports whether fn asks for connections that hide nothing, and for
// no others.
func insecure(fn *ssa.Function) bool {
	found := false
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok || call.Common().StaticCallee() == nil {
				continue
			}
			obj, ok := call.Common().StaticCallee().Object().(*types.Func)
			if !ok || obj.Pkg() == nil {
				continue
			}
			switch obj.Pkg().Path() + "." + obj.Name() {
			case "google.golang.org/grpc.WithInsecure", "google.golang.org/grpc/credentials/insecure.NewCredentials":
				found = true
			case "google.golang.org/grpc/credentials.NewTLS", "google.golang.org/grpc/credentials.NewClientTLSFromFile",
				"google.golang.org/grpc/credentials.NewClientTLSFromCert":
				return false
			}
		}
	}
	return found
}

// isConnection reports whether values of type t are connections: what is read
// from one is not what was written to it.
func isConnection(t types.Type) bool {
	return hasMethod(t, "RemoteAddr") && hasMethod(t, "SetReadDeadline")
}

// evaluateConversion makes a value of interface type hold what the value in it
// does, but for a connection that becomes something to read from: what comes
// out of that is the answer of the other side.
func evaluateConversion(x func(ssa.Value) ssa.Value) func(*builder, ssa.Instruction) {
	return func(b *builder, i ssa.Instruction) {
		v := i.(ssa.Value)
		from := x(v)
		if isConnection(from.Type()) && hasMethod(v.Type(), "Read") && !hasMethod(v.Type(), "Write") {
			b.set(v, val{{loc: b.site(v, 0, SiteInfo{Verb: Enters, Object: "a connection"})}})
			return
		}
		b.set(v, b.value(from))
	}
}

// Address is where data is sent to.
type Address struct {
	Text string // with "*" for what is not known: "http://*:8080/faces"
	Set  Hop    // the step by which the text gets there from another function; the zero Hop if it stands at the call
}

// Sent returns the flows out of the process that are complete in the functions
// named, in order of position, with the addresses that they lead to. Where
// callers tell the address, they are told of there.
func (l *Linker) Sent(keys []string) []Flow { return l.flows(keys, Sends) }

// awaits reports whether somebody who calls n tells where e sends to.
func (l *Linker) awaits(n *node, e Event) bool {
	if len(l.callers[n.sum.Key]) == 0 {
		return false
	}
	return slices.ContainsFunc(n.addresses(e.Store), func(a Address) bool { return hostOf(a.Text) == "" }) &&
		slices.ContainsFunc(e.Store.Parts, func(p IdentPart) bool { return n.asksCallers(p.Locs) })
}

// asksCallers reports whether what is at locs comes in by a port.
func (n *node) asksCallers(locs []Loc) bool {
	return slices.ContainsFunc(locs, func(loc Loc) bool {
		return slices.ContainsFunc(n.graph.sources(loc, false), func(s source) bool { return s.loc.Root.Kind == Param || s.loc.Root.Kind == Free })
	})
}

// addresses returns the addresses of s as far as they are known in n.
func (n *node) addresses(s *Store) []Address {
	var out []Address
	for _, p := range s.Parts {
		found := n.texts(p)
		if len(found) == 0 || !strings.Contains(p.Text, "*") {
			found = []Address{{Text: p.Text}}
		}
		for _, a := range found {
			if !slices.ContainsFunc(out, func(b Address) bool { return a.Text == b.Text }) {
				out = append(out, a)
			}
		}
	}
	return out
}

// maxAddresses bounds how many texts are told for what is not known of one.
const maxAddresses = 8

// texts returns p with the constants put in that come to its locations. A text
// that begins with what is not known begins with a scheme or names a host.
func (n *node) texts(p IdentPart) []Address {
	before, after, _ := strings.Cut(p.Text, "*")
	var out []Address
	open := false // who runs the program may put in another
	add := func(text string, path *Path) {
		if before == "" && !strings.Contains(text, "://") || len(out) == maxAddresses {
			return
		}
		if before != "" && !strings.HasSuffix(before, "://") && strings.Contains(text, "://") {
			return
		}
		if before != "" && strings.Contains(text, "://") {
			_, text, _ = strings.Cut(text, "://")
		}
		a := Address{Text: before + text + after}
		for _, h := range path.hops() { // down to the call that is given the text
			if a.Set = h; h.Verb != Passed {
				break
			}
		}
		out = append(out, a)
	}
	for _, loc := range p.Locs {
		if loc.Root.Kind == Const && loc.Root.Key != anyText {
			add(loc.Root.Key, nil)
			continue
		}
		for _, s := range n.graph.sources(loc, false) {
			switch s.loc.Root.Kind {
			case Const:
				if key := s.loc.Root.Key; key == anyText {
					open = true
				} else if !strings.HasPrefix(key, "${") {
					add(key, s.path)
				}
			case Site:
				if text := n.sites[s.loc.Root.Site].Text; strings.Contains(text, "://") && s.loc.Path == "" {
					if i := strings.Index(text, "${"); i >= 0 {
						text = text[:i]
					}
					add(text+"*", s.path)
				}
			}
		}
	}
	if open && len(out) > 0 {
		out = append(out, Address{Text: p.Text})
	}
	return out
}

// addressed returns s with the addresses read that are known in n, and with the
// locations that callers know for the others.
func (p *porter) addressed(s *Store) *Store {
	out := *s
	out.Parts = nil
	for _, part := range s.Parts {
		for _, a := range p.n.texts(part) {
			out.Parts = append(out.Parts, IdentPart{Fn: addressPart, Text: a.Text})
		}
		part.Locs = p.known(part.Locs)
		out.Parts = append(out.Parts, part)
	}
	out.Parts = uniqueParts(out.Parts)
	return &out
}

// known returns the ports of p's function that what is at locs comes from.
func (p *porter) known(locs []Loc) []Loc {
	var out []Loc
	for _, loc := range locs {
		for _, s := range p.n.graph.sources(loc, false) {
			if s.loc.Root.isPort() && !slices.Contains(out, s.loc) {
				out = append(out, s.loc)
			}
		}
	}
	return out
}

// uniqueParts drops parts that are there already and those that say nothing.
func uniqueParts(parts []IdentPart) []IdentPart {
	var out []IdentPart
	for _, p := range parts {
		same := func(q IdentPart) bool { return q.Text == p.Text && slices.Equal(q.Locs, p.Locs) }
		if !slices.ContainsFunc(out, same) && len(out) <= maxAddresses {
			out = append(out, p)
		}
	}
	return out
}

// written is the event that data is written to a connection by the edge e.
func (n *node) written(e *Edge, at source, store *Store) Event {
	pos := n.sum.Pos
	if last, ok := e.Path.last(); ok {
		pos = last
	}
	return Event{Kind: Sends, Loc: e.From, Ops: e.Ops | at.ops&OpSealed, Deep: true, Pos: pos, Path: e.Path, Store: store, place: e.place}
}
