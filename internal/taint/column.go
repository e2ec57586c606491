package taint

import (
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// Column is a column that an SQL statement fills with one of its arguments.
type Column struct {
	Arg      int    // number of the argument, from 0; -1 if it has a name
	Param    string // that name
	Name     string // of the column, "" if it is not known
	Table    string // the table, or words for what it is about; "" if nothing is known
	Remark   string // the comment on the column, "" if there is none
	Contents bool   // its type is one for contents rather than for names and addresses
}

// nameColumns records what the columns say that the statement of a call fills.
func (b *builder) nameColumns(v ssa.CallInstruction, t target, r *model.Row) {
	if r.Medium != model.SQL || b.env.Columns == nil {
		return
	}
	text, inArgs := b.statement(v, t, r, maxNested)
	if text == "" {
		return
	}
	columns := b.env.Columns(text)
	if len(columns) == 0 {
		return
	}
	args := t.operands(r.From)
	if len(args) == 1 {
		if list := listed(args[0]); list != nil {
			args = list
		}
	}
	if inArgs && len(args) > 0 { // the first of them is the statement
		args = args[1:]
	}
	for _, c := range columns {
		switch {
		case c.Arg >= 0 && c.Arg < len(args):
			b.fill(v, args[c.Arg], c)
		case c.Arg < 0:
			for _, a := range args {
				b.fillNamed(v, a, c)
			}
		}
	}
}

// statement returns the SQL text of a call, as far as it is known, and whether
// it is the first of the arguments that the row speaks of. The text of a
// prepared statement is where it was prepared.
func (b *builder) statement(v ssa.CallInstruction, t target, r *model.Row, depth int) (text string, inArgs bool) {
	for _, p := range r.Ident.Parts {
		ops := t.operands(p.Port)
		if len(ops) != 1 || depth == 0 {
			continue
		}
		switch p.Fn {
		case "sql":
			if len(p.Port.Path) == 0 {
				return sqlText(ops[0], maxNested), false
			}
			if list := listed(ops[0]); len(list) > 0 {
				return sqlText(list[0], maxNested), true
			}
		case "store":
			from := ops[0]
			if e, ok := from.(*ssa.Extract); ok {
				from = e.Tuple
			}
			call, ok := from.(*ssa.Call)
			if !ok {
				continue
			}
			prepared := b.resolve(&call.Call)
			for _, row := range prepared.rows {
				if row.Verb == model.Handle {
					text, _ := b.statement(call, prepared, row, depth-1)
					return text, false
				}
			}
		}
	}
	return "", false
}

// sqlText returns a statement as it is put together, with a word for each part
// that is not known, "" if none is.
func sqlText(v ssa.Value, depth int) string {
	const somebody = "_"
	if s, ok := constString(v); ok {
		return s
	}
	if depth == 0 {
		return somebody
	}
	switch v := underInterface(v).(type) {
	case *ssa.BinOp:
		return sqlText(v.X, depth-1) + sqlText(v.Y, depth-1)
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		if fn == nil || fn.Pkg == nil || len(v.Call.Args) == 0 {
			return somebody
		}
		switch name := fn.Pkg.Pkg.Path() + "." + fn.Name(); {
		case name == "fmt.Sprintf":
			format := sqlText(v.Call.Args[0], depth-1)
			for _, verb := range []string{"%s", "%v", "%d", "%q"} {
				format = strings.ReplaceAll(format, verb, somebody)
			}
			return format
		case name == "strings.TrimSpace", strings.HasSuffix(fn.Name(), "Rebind"):
			return sqlText(v.Call.Args[len(v.Call.Args)-1], depth-1)
		}
	}
	return somebody
}

// listed returns what is put into the slice that v is made of, by index; nil if
// it is not made here.
func listed(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	p, ok := array.Type().Underlying().(*types.Pointer)
	if !ok {
		return nil
	}
	a, ok := p.Elem().Underlying().(*types.Array)
	if !ok || a.Len() > maxListed {
		return nil
	}
	out := make([]ssa.Value, a.Len())
	for _, ref := range *array.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		i, ok := addr.Index.(*ssa.Const)
		if !ok || i.Int64() < 0 || i.Int64() >= int64(len(out)) {
			continue
		}
		for _, use := range *addr.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == addr {
				out[i.Int64()] = st.Val
			}
		}
	}
	return out
}

// maxListed is the number of arguments of a statement that are looked at.
const maxListed = 200

// fill records what the column c says of v, which is put into it.
func (b *builder) fill(at ssa.CallInstruction, v ssa.Value, c Column) {
	if v == nil {
		return
	}
	if name, value, ok := namedArgument(v); ok && (c.Param == "" || name == c.Param) {
		v = value
	}
	b.claims(b.value(v), at, b.columnKind(c, underInterface(v).Type()))
}

// columnKind returns what a column says of a value of type t that it gets. A
// string in a column named for a picture is the picture or leads to it.
func (b *builder) columnKind(c Column, t types.Type) claim {
	w, ok := facedata.ClassifyColumn(c.Name, t, c.Contents)
	switch {
	case ok && w.Strong:
		return claim{w.Kind, facedata.Name, c.Name, "column"}
	case ok && isText(t) && w.Kind == facedata.Image && facedata.Classify(c.Name).Strong:
		return claim{facedata.Image | facedata.Reference, facedata.Name, c.Name, "column"}
	}
	if w, ok := facedata.ClassifyRemark(c.Remark, t, c.Contents); ok {
		return claim{w.Kind, facedata.Name, w.Matched, "comment"}
	}
	if w, ok := facedata.ClassifyWithin(c.Table, c.Name, t); ok {
		return claim{w.Kind, facedata.Name, c.Table + "." + c.Name, "column"}
	}
	return claim{}
}

// namedArgument returns what sql.Named gives a name to.
func namedArgument(v ssa.Value) (name string, value ssa.Value, ok bool) {
	call, isCall := underInterface(v).(*ssa.Call)
	if !isCall {
		return "", nil, false
	}
	fn := call.Call.StaticCallee()
	if fn == nil || fn.Name() != "Named" || len(call.Call.Args) != 2 {
		return "", nil, false
	}
	name, ok = constString(call.Call.Args[0])
	return name, call.Call.Args[1], ok
}

// fillNamed records what the column c says of the part of v that its argument
// names: a field by its tag or name, or the entry of a map.
func (b *builder) fillNamed(at ssa.CallInstruction, v ssa.Value, c Column) {
	if v == nil {
		return
	}
	if name, _, ok := namedArgument(v); ok {
		if name == c.Param {
			b.fill(at, v, c)
		}
		return
	}
	v = underInterface(v)
	switch m := v.Type().Underlying().(type) {
	case *types.Map:
		if v.Referrers() == nil {
			return
		}
		for _, ref := range *v.Referrers() {
			if u, ok := ref.(*ssa.MapUpdate); ok && u.Map == v {
				if key, ok := constString(u.Key); ok && key == c.Param {
					b.claims(b.value(u.Value), at, b.columnKind(c, underInterface(u.Value).Type()))
				}
			}
		}
	default:
		s := structOf(m)
		if s == nil {
			return
		}
		for i := range s.NumFields() {
			f := s.Field(i)
			if inner := b.value(v).member(f); columnOf(f, s.Tag(i)) == c.Param && !b.unset(at, inner) {
				b.claims(inner, at, b.columnKind(c, f.Type()))
			}
		}
	}
}

// columnOf returns the name by which sqlx knows a field.
func columnOf(f *types.Var, tag string) string {
	if name, _, _ := strings.Cut(reflect.StructTag(tag).Get("db"), ","); name != "" {
		return name
	}
	return strings.ToLower(f.Name())
}
