package taint

import (
	"go/types"
	"strconv"
	"strings"
)

// Signature writes the parameter and result types of fn, by which a method of
// a type is told to be one of an interface. Aliases are written as what they
// stand for, type parameters as [anyType].
func Signature(fn *types.Func) string {
	var w typeWriter
	w.signature(fn.Signature())
	return w.String()
}

// anyType stands for a type that a type parameter may be.
const anyType = "?"

// sameSignature reports whether two signatures are the same, or may be when
// type parameters are known.
func sameSignature(a, b string) bool {
	if a == b {
		return true
	}
	if !strings.Contains(a, anyType) && !strings.Contains(b, anyType) {
		return false
	}
	as, bs := strings.Split(a, ","), strings.Split(b, ",")
	if len(as) != len(bs) {
		return false
	}
	for i := range as {
		if as[i] != bs[i] && !strings.Contains(as[i], anyType) && !strings.Contains(bs[i], anyType) {
			return false
		}
	}
	return true
}

// typeWriter writes types so that identical ones have identical texts.
type typeWriter struct{ strings.Builder }

func (w *typeWriter) signature(sig *types.Signature) {
	w.WriteString("func(")
	w.tuple(sig.Params())
	if sig.Variadic() {
		w.WriteString("...")
	}
	w.WriteString(",)(")
	w.tuple(sig.Results())
	w.WriteByte(')')
}

func (w *typeWriter) tuple(t *types.Tuple) {
	for i := range t.Len() {
		if i > 0 {
			w.WriteByte(',')
		}
		w.typ(t.At(i).Type())
	}
}

func (w *typeWriter) typ(t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		w.WriteString(types.Typ[t.Kind()].Name()) // byte is uint8
	case *types.Named:
		w.named(t)
	case *types.TypeParam:
		w.WriteString(anyType)
	case *types.Pointer:
		w.WriteByte('*')
		w.typ(t.Elem())
	case *types.Slice:
		w.WriteString("[]")
		w.typ(t.Elem())
	case *types.Array:
		w.WriteString("[" + strconv.FormatInt(t.Len(), 10) + "]")
		w.typ(t.Elem())
	case *types.Map:
		w.WriteString("map[")
		w.typ(t.Key())
		w.WriteByte(']')
		w.typ(t.Elem())
	case *types.Chan:
		w.WriteString("chan" + strconv.Itoa(int(t.Dir())) + " ")
		w.typ(t.Elem())
	case *types.Signature:
		w.signature(t)
	case *types.Struct:
		w.structure(t)
	case *types.Interface:
		w.iface(t)
	default:
		w.WriteString(t.String())
	}
}

func (w *typeWriter) named(t *types.Named) {
	if pkg := t.Obj().Pkg(); pkg != nil {
		w.WriteString(pkg.Path() + ".")
	}
	w.WriteString(t.Obj().Name())
	if args := t.TypeArgs(); args.Len() > 0 {
		w.WriteByte('[')
		for i := range args.Len() {
			w.typ(args.At(i))
			w.WriteByte(';')
		}
		w.WriteByte(']')
	}
}

func (w *typeWriter) structure(t *types.Struct) {
	w.WriteString("struct{")
	for i := range t.NumFields() {
		w.WriteString(t.Field(i).Id() + " ")
		w.typ(t.Field(i).Type())
		w.WriteString(strconv.Quote(t.Tag(i)) + ";")
	}
	w.WriteByte('}')
}

func (w *typeWriter) iface(t *types.Interface) {
	w.WriteString("interface{")
	for i := range t.NumMethods() {
		w.WriteString(t.Method(i).Id())
		w.signature(t.Method(i).Signature())
		w.WriteByte(';')
	}
	for i := range t.NumEmbeddeds() {
		if _, named := t.EmbeddedType(i).Underlying().(*types.Interface); !named {
			w.WriteString(t.EmbeddedType(i).String() + ";")
		}
	}
	w.WriteByte('}')
}
