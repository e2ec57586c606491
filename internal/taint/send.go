package taint

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// send records that what is sent to an address known to recognise faces shows
// one.
func (b *builder) send(v ssa.CallInstruction, t target, r *model.Row) {
	for _, a := range t.operands(*r.Address) {
		for _, address := range addresses(a) {
			e, ok := model.Endpoint(address)
			if !ok {
				continue
			}
			s := &sending{b: b, at: v, object: e.Host + e.Path, seen: make(map[ssa.Value]bool)}
			if host := hostOf(address); host != "" {
				s.object = host
			}
			b.asked = s.object
			for _, body := range t.operands(r.From) {
				s.body(body, "")
			}
			return
		}
	}
}

// Recipient returns the known service of faces to which call sends, as the row
// about it tells where the address is, and whether there is one.
func Recipient(call ssa.CallInstruction, r *model.Row) (model.EndpointRow, bool) {
	common := call.Common()
	t := target{args: common.Args}
	if common.IsInvoke() {
		t.obj, t.args = common.Method, slices.Insert(slices.Clone(common.Args), 0, common.Value)
	} else if fn := common.StaticCallee(); fn != nil {
		t.obj, _ = fn.Object().(*types.Func)
	}
	for _, a := range t.operands(*r.Address) {
		for _, address := range addresses(a) {
			if e, ok := model.Endpoint(address); ok {
				return e, true
			}
		}
	}
	return model.EndpointRow{}, false
}

// hostOf returns the host of an address, "" if part of it is not known.
func hostOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	if strings.Contains(host, "*") {
		return ""
	}
	return host
}

// addresses returns the texts that v may be, with "*" for what the function at
// hand does not tell.
func addresses(v ssa.Value) []string {
	if phi, ok := v.(*ssa.Phi); ok {
		var out []string
		for _, e := range phi.Edges {
			if e != v {
				out = append(out, wholeText(e))
			}
		}
		return out
	}
	return []string{wholeText(v)}
}

// wholeText returns the text v, with "*" for what is not known of it.
func wholeText(v ssa.Value) string {
	var out strings.Builder
	for _, p := range textParts(v, maxNested) {
		if p.val == nil {
			out.WriteString(p.text)
		} else if !strings.HasSuffix(out.String(), "*") {
			out.WriteString("*")
		}
	}
	return out.String()
}

// textPart is a part of a text: a constant, or a value that is not.
type textPart struct {
	text   string
	val    ssa.Value
	preset bool // the text is a default that a user of the program may change
}

// textParts takes a text apart into what it is put together from.
func textParts(v ssa.Value, depth int) []textPart {
	if s, ok := constString(v); ok {
		return []textPart{{text: s}}
	}
	v = underInterface(v)
	if depth > 0 {
		switch x := v.(type) {
		case *ssa.BinOp:
			if x.Op == token.ADD {
				return append(textParts(x.X, depth-1), textParts(x.Y, depth-1)...)
			}
		case *ssa.Extract:
			if call, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 {
				return partsOfCall(call, v, depth-1)
			}
		case *ssa.Call:
			return partsOfCall(x, v, depth-1)
		case *ssa.UnOp:
			if g, ok := x.X.(*ssa.Global); ok {
				if s, ok := constString(initial(g)); ok {
					return []textPart{{text: s}}
				}
			}
			if s, ok := preset(x.X); ok {
				return []textPart{{text: s, preset: true}}
			}
		}
	}
	return []textPart{{val: v}}
}

// partsOfCall takes apart what a function makes of texts: a formatted text, an
// address that is parsed, put together or written out again.
func partsOfCall(call *ssa.Call, v ssa.Value, depth int) []textPart {
	fn := call.Call.StaticCallee()
	if fn == nil || fn.Pkg == nil || len(call.Call.Args) == 0 {
		return []textPart{{val: v}}
	}
	args := call.Call.Args
	switch fn.Pkg.Pkg.Path() + "." + fn.Name() {
	case "fmt.Sprintf":
		if format, ok := constString(args[0]); ok {
			return formattedParts(format, elements(args[1]), depth)
		}
	case "net/url.String":
		return partsOfURL(args[0], depth)
	case "net/url.Parse", "net/url.ParseRequestURI",
		"strings.TrimSuffix", "strings.TrimRight", "strings.TrimSpace", "strings.ToLower":
		return textParts(args[0], depth)
	case "net/url.JoinPath":
		out := textParts(args[0], depth)
		for _, e := range elements(args[1]) {
			out = append(append(out, textPart{text: "/"}), textParts(e, depth)...)
		}
		return out
	}
	return []textPart{{val: v}}
}

// partsOfURL takes apart an address that is held as a struct: what is assigned
// to its fields, or else what it was parsed from.
func partsOfURL(u ssa.Value, depth int) []textPart {
	host, path := field(u, "Host"), field(u, "Path")
	if host == nil && path == nil {
		return textParts(u, depth)
	}
	out := []textPart{{text: "https://"}}
	for _, part := range []ssa.Value{host, path} {
		if part == nil {
			out = append(out, textPart{val: u})
		} else {
			out = append(out, textParts(part, depth)...)
		}
	}
	return out
}

// field returns what is assigned to the field name of the struct at v, nil if
// nothing is in sight.
func field(v ssa.Value, name string) ssa.Value {
	if v.Referrers() == nil {
		return nil
	}
	for _, ref := range *v.Referrers() {
		addr, ok := ref.(*ssa.FieldAddr)
		if !ok || fieldOf(addr.X.Type(), addr.Field).Name() != name {
			continue
		}
		for _, use := range *addr.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == addr {
				return store.Val
			}
		}
	}
	return nil
}

// formattedParts takes a formatted text apart.
func formattedParts(format string, args []ssa.Value, depth int) []textPart {
	var out []textPart
	for {
		before, rest, found := strings.Cut(format, "%")
		out = append(out, textPart{text: before})
		if !found {
			return out
		}
		i := strings.IndexFunc(rest, func(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
		switch {
		case i < 0:
			return out
		case rest[i] == '%':
			out = append(out, textPart{text: "%"})
		case len(args) == 0:
			return out
		default:
			out = append(out, textParts(args[0], depth)...)
			args = args[1:]
		}
		format = rest[i+1:]
	}
}

// initial returns what a package-level variable is declared with, nil if that is
// not in sight.
func initial(g *ssa.Global) ssa.Value {
	init := g.Pkg.Func("init")
	if init == nil {
		return nil
	}
	for _, block := range init.Blocks {
		i := slices.IndexFunc(block.Instrs, func(instr ssa.Instruction) bool {
			store, ok := instr.(*ssa.Store)
			return ok && store.Addr == g
		})
		if i >= 0 {
			return block.Instrs[i].(*ssa.Store).Val
		}
	}
	return nil
}

// preset returns the default of what is configured and found at addr: a flag, or
// a field whose tag tells one.
func preset(addr ssa.Value) (string, bool) {
	if load, ok := addr.(*ssa.UnOp); ok {
		if g, ok := load.X.(*ssa.Global); ok {
			addr = initial(g)
		}
	}
	switch x := addr.(type) {
	case *ssa.Call:
		fn := x.Call.StaticCallee()
		if fn != nil && fn.Name() == "String" && fn.Pkg != nil && (fn.Pkg.Pkg.Path() == "flag" || fn.Pkg.Pkg.Path() == "github.com/spf13/pflag") &&
			len(x.Call.Args) == 3 {
			return constString(x.Call.Args[1])
		}
	case *ssa.FieldAddr:
		t := x.X.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct)
		for _, key := range []string{"default", "envDefault", "env-default"} {
			if text := reflect.StructTag(t.Tag(x.Field)).Get(key); text != "" {
				return text, true
			}
		}
	}
	return "", false
}
