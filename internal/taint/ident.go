package taint

import (
	"go/types"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// store describes the store that the row r of a call speaks of.
func (b *builder) store(v ssa.CallInstruction, t target, r *model.Row) *Store {
	if r.Medium == model.Wire {
		return b.connection(v, t, r)
	}
	s := &Store{Medium: r.Medium, Call: t.name(b)}
	if r.Verb == model.Handle {
		s.Opened = b.env.Position(v.Pos())
	}
	if r.TTL != nil {
		s.Limit = t.limit(*r.TTL)
	}
	if r.Sealed != nil {
		s.Sealing = b.locs(b.port(v, t, *r.Sealed))
	}
	for _, p := range r.Ident.Parts {
		switch p.Fn {
		case "word":
			s.Parts = append(s.Parts, IdentPart{Text: p.Word})
		case "model":
			s.Parts = append(s.Parts, IdentPart{Text: b.table(v, t, p.Port)})
		default:
			part := IdentPart{Fn: p.Fn, Locs: b.locs(b.naming(b.port(v, t, p.Port)))}
			if ops := t.operands(p.Port); len(ops) == 1 && len(p.Port.Path) == 0 {
				if text, whole := textOf(ops[0]); whole {
					part.Text = text
				}
			}
			s.Parts = append(s.Parts, part)
		}
	}
	if s.Limit == model.NotTold && s.commandEnds(t) {
		s.Limit = model.SomeTime
	}
	return s
}

// naming returns what a text is by itself, without the parts that it was put
// together from, but with the open files that it is the name of.
func (b *builder) naming(v val) val {
	return slices.DeleteFunc(slices.Clone(v), func(m mark) bool {
		return m.ops&OpMixed != 0 && m.ops&OpName == 0
	})
}

// table returns the table that a mapper's call works on: named on the way
// there, or by the type passed.
func (b *builder) table(v ssa.CallInstruction, t target, p model.Port) string {
	if c := chained(v, "Table"); c != nil {
		if name, ok := constString(c.Args[len(c.Args)-1-b2i(c.Signature().Variadic())]); ok {
			return name
		}
	}
	if c := chained(v, "Model"); c != nil && chained(v, "Association") == nil {
		if name := b.env.Table(underInterface(c.Args[len(c.Args)-1]).Type()); name != "" {
			return name
		}
	}
	for _, a := range t.operands(p) {
		for _, x := range append([]ssa.Value{a}, elements(a)...) {
			if name := b.env.Table(underInterface(x).Type()); name != "" {
				return name
			}
		}
	}
	return ""
}

func b2i(v bool) int {
	if v {
		return 1
	}
	return 0
}

// softModel reports whether an erasure by a mapper only marks its rows.
func (b *builder) softModel(v ssa.CallInstruction, t target, r *model.Row) bool {
	if len(r.Ident.Parts) != 1 || r.Ident.Parts[0].Fn != "model" || chained(v, "Unscoped") != nil || forced(v) {
		return false
	}
	for _, a := range t.operands(r.Ident.Parts[0].Port) {
		for _, x := range append(elements(a), a) {
			if b.env.Soft(underInterface(x).Type()) {
				return true
			}
		}
	}
	return false
}

// forced reports whether v, or a call in the chain that begins with it, erases
// for good by its name.
func forced(v ssa.CallInstruction) bool {
	for range 20 {
		if fn := v.Common().StaticCallee(); fn != nil && fn.Name() == "ForceDelete" {
			return true
		}
		call, ok := v.(*ssa.Call)
		if !ok || len(uses(call)) != 1 {
			return false
		}
		if v, ok = uses(call)[0].(ssa.CallInstruction); !ok {
			return false
		}
	}
	return false
}

// uses returns the instructions that use v, debugging left out.
func uses(v ssa.Value) []ssa.Instruction {
	return slices.DeleteFunc(slices.Clone(*v.Referrers()), func(i ssa.Instruction) bool {
		_, debug := i.(*ssa.DebugRef)
		return debug
	})
}

// chained returns the call of the method name in the chain of calls that ends
// in v, as mappers and builders are used: db.Table("faces").Where(…).Delete(x).
func chained(v ssa.CallInstruction, name string) *ssa.CallCommon {
	c := v.Common()
	for range 20 {
		recv := c.Value
		if !c.IsInvoke() {
			if c.Signature().Recv() == nil || len(c.Args) == 0 {
				return nil
			}
			recv = c.Args[0]
		}
		if u, ok := recv.(*ssa.UnOp); ok {
			recv = u.X
		}
		prev, ok := recv.(*ssa.Call)
		if !ok {
			return nil
		}
		c = &prev.Call
		if fn := c.StaticCallee(); fn != nil && fn.Name() == name && len(c.Args) > 0 {
			return c
		}
	}
	return nil
}

func underInterface(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		default:
			return v
		}
	}
}

// elements returns what is put into the array that the variadic argument v is
// a slice of, in order.
func elements(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok || array.Comment != "varargs" {
		return nil
	}
	var out []ssa.Value
	for _, ref := range *array.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *addr.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == addr {
				out = append(out, st.Val)
			}
		}
	}
	return out
}

// prefix returns how the text v begins, as far as constants and variables
// tell; a variable stands there by its name.
func prefix(v ssa.Value) string {
	text, _ := textOf(v)
	return text
}

// fragments returns the constants that the text v is put together from,
// separated by slashes: what the names of files and folders say.
func fragments(v ssa.Value) string {
	var out []string
	var collect func(v ssa.Value, depth int)
	collect = func(v ssa.Value, depth int) {
		if s, ok := constString(v); ok {
			out = append(out, s)
			return
		}
		if depth == 0 {
			return
		}
		switch v := underInterface(v).(type) {
		case *ssa.BinOp:
			collect(v.X, depth-1)
			collect(v.Y, depth-1)
		case *ssa.Call:
			for _, a := range v.Call.Args {
				collect(a, depth-1)
				for _, e := range elements(a) {
					collect(e, depth-1)
				}
			}
		}
	}
	collect(v, maxNested)
	return strings.Join(out, "/")
}

// maxNested is how deep calls and operators lie in one another in a path.
const maxNested = 6

// textOf returns the constant beginning of the text v and whether it is all
// of it. Package-level variables and fields appear as ${name}: the same
// variable is the same text.
func textOf(v ssa.Value) (string, bool) {
	if s, ok := constString(v); ok {
		return s, true
	}
	switch v := underInterface(v).(type) {
	case *ssa.BinOp:
		x, whole := textOf(v.X)
		if !whole {
			return x, false
		}
		y, whole := textOf(v.Y)
		return x + y, whole
	case *ssa.UnOp:
		return variable(v.X)
	case *ssa.Field:
		return "${" + fieldName(v.X.Type(), v.Field) + "}", true
	case *ssa.Call:
		return textOfCall(v)
	}
	return "", false
}

func variable(addr ssa.Value) (string, bool) {
	switch addr := addr.(type) {
	case *ssa.Global:
		return "${" + addr.Pkg.Pkg.Name() + "." + addr.Name() + "}", true
	case *ssa.FieldAddr:
		return "${" + fieldName(addr.X.Type(), addr.Field) + "}", true
	}
	return "", false
}

// fieldName returns the name of field i of t, after the name of t.
func fieldName(t types.Type, i int) string {
	name := fieldOf(t, i).Name()
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Obj().Name() + "." + name
	}
	return name
}

// textOfCall reads the two ways in which Go programs put paths together.
func textOfCall(v *ssa.Call) (string, bool) {
	fn := v.Call.StaticCallee()
	if fn == nil || fn.Pkg == nil || len(v.Call.Args) == 0 {
		return "", false
	}
	switch fn.Pkg.Pkg.Path() + "." + fn.Name() {
	case "path.Join", "path/filepath.Join":
		var parts []string
		for _, e := range elements(v.Call.Args[0]) {
			s, whole := textOf(e)
			parts = append(parts, s)
			if joined := path.Join(parts...); !whole {
				if joined != "" {
					joined += "/"
				}
				return joined, false
			}
		}
		return path.Join(parts...), true
	case "fmt.Sprintf":
		if format, ok := constString(v.Call.Args[0]); ok {
			return formatted(format, elements(v.Call.Args[1]))
		}
	}
	return "", false
}

// formatted returns the beginning of what Sprintf makes, up to the first verb
// whose argument is not known, and whether it is all.
func formatted(format string, args []ssa.Value) (string, bool) {
	var out strings.Builder
	for {
		before, verb, found := strings.Cut(format, "%")
		out.WriteString(before)
		switch {
		case !found:
			return out.String(), true
		case strings.HasPrefix(verb, "%"):
			out.WriteByte('%')
		case len(args) == 0 || !strings.HasPrefix(verb, "s") && !strings.HasPrefix(verb, "v"):
			return out.String(), false
		default:
			text, whole := textOf(args[0])
			out.WriteString(text)
			if !whole {
				return out.String(), false
			}
			args = args[1:]
		}
		format = verb[1:]
	}
}

// named returns w, what the text v holds, with the name of the variable or
// field that it is read from: the same field on both sides is the same store.
func named(v ssa.Value, w val) val {
	if u, ok := v.(*ssa.UnOp); ok && isText(v.Type()) {
		if name, ok := variable(u.X); ok {
			return w.union(val{{loc: Loc{Root: Root{Kind: Const, Key: name}}}})
		}
	}
	return w
}
