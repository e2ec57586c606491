package published

import (
	"go/constant"
	"go/types"
	"path"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
)

// deepest bounds how far the making of a text is retraced.
const deepest = 12

// placeOf writes v, a text, as a place.
func placeOf(v ssa.Value) Place { return Place(textOf(v, deepest)) }

func textOf(v ssa.Value, depth int) string {
	if depth == 0 {
		return nameless
	}
	switch x := v.(type) {
	case *ssa.Const:
		if x.Value != nil && x.Value.Kind() == constant.String {
			return constant.StringVal(x.Value)
		}
	case *ssa.Convert:
		return textOf(x.X, depth)
	case *ssa.ChangeType:
		return textOf(x.X, depth)
	case *ssa.MakeInterface:
		return textOf(x.X, depth)
	case *ssa.ChangeInterface:
		return textOf(x.X, depth)
	case *ssa.Extract:
		if x.Index == 0 {
			return textOf(x.Tuple, depth)
		}
	case *ssa.BinOp:
		return textOf(x.X, depth-1) + textOf(x.Y, depth-1)
	case *ssa.UnOp:
		return variable(x.X, depth)
	case *ssa.Field:
		return fieldText(x.X.Type(), x.Field)
	case *ssa.Call:
		return called(x, depth-1)
	}
	return nameless
}

// variable writes what is read from the variable at addr.
func variable(addr ssa.Value, depth int) string {
	switch x := addr.(type) {
	case *ssa.FieldAddr:
		return fieldText(x.X.Type(), x.Field)
	case *ssa.Global:
		return "${" + x.Pkg.Pkg.Path() + "." + x.Name() + "}"
	case *ssa.Alloc:
		if stored := stores(x); len(stored) == 1 {
			return textOf(stored[0], depth-1)
		}
	case *ssa.FreeVar:
		if stored := bound(x); stored != nil {
			return variable(stored, depth-1)
		}
	}
	return nameless
}

// fieldText names field i of a struct of type t: one configuration has one.
func fieldText(t types.Type, i int) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nameless
	}
	return "${" + types.TypeString(t, nil) + "." + st.Field(i).Name() + "}"
}

// stores returns what is stored at addr.
func stores(addr ssa.Value) []ssa.Value {
	var all []ssa.Value
	for _, ref := range *addr.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && s.Addr == addr {
			all = append(all, s.Val)
		}
	}
	return all
}

// bound returns what the captured variable v is bound to where its function is
// made, nil if that is not in one place.
func bound(v *ssa.FreeVar) ssa.Value {
	fn := v.Parent()
	var found ssa.Value
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			m, ok := instr.(*ssa.MakeClosure)
			if !ok || m.Fn != fn {
				continue
			}
			if found != nil {
				return nil
			}
			for i, free := range fn.FreeVars {
				if free == v {
					found = m.Bindings[i]
				}
			}
		}
	}
	return found
}

// called writes the text that call returns.
func called(call *ssa.Call, depth int) string {
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return nameless
	}
	args := call.Call.Args
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "path.Join", "path/filepath.Join":
		return joined(args[0], depth)
	case "fmt.Sprintf":
		return formatted(args[0], args[1], depth)
	case "path/filepath.Clean", "path/filepath.Abs", "path/filepath.FromSlash", "path.Clean", "os.DirFS", "net/http.FS",
		"github.com/gin-gonic/gin.Dir", "github.com/aws/aws-sdk-go-v2/aws.String", "github.com/aws/aws-sdk-go/aws.String":
		return textOf(args[0], depth)
	}
	var given []string
	if fn.Signature().Recv() != nil && !call.Call.IsInvoke() && len(args) > 0 {
		args = args[1:]
	}
	for _, a := range args {
		text := textOf(a, 1)
		if strings.Contains(text, nameless) {
			return nameless
		}
		given = append(given, text)
	}
	return "${" + fn.FullName() + "(" + strings.Join(given, ",") + ")}"
}

// joined writes the parts of a path put together.
func joined(list ssa.Value, depth int) string {
	var parts []string
	for _, v := range elements(list) {
		parts = append(parts, textOf(v, depth))
	}
	if len(parts) == 0 {
		return nameless
	}
	return path.Join(parts...)
}

// formatted writes what a format makes of the values of a list.
func formatted(format, list ssa.Value, depth int) string {
	text := textOf(format, depth)
	var out strings.Builder
	for _, v := range elements(list) {
		before, rest, found := strings.Cut(text, "%")
		if !found {
			break
		}
		out.WriteString(before)
		if rest == "" || rest[0] != 's' && rest[0] != 'v' {
			return out.String() + nameless
		}
		out.WriteString(textOf(v, depth))
		text = rest[1:]
	}
	return out.String() + text
}

// elements returns what the slice made for a variadic call holds, in order.
func elements(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var all []ssa.Value
	for _, ref := range *array.Referrers() {
		if at, ok := ref.(*ssa.IndexAddr); ok {
			all = append(all, stores(at)...)
		}
	}
	return all
}
