package wires

import (
	"go/ast"
	"go/types"

	"github.com/facelint/facelint/internal/facedata"
)

// handlers finds in file the methods that answer calls from other machines, by
// the signature that generators give them, and are sent a message with a field
// named for a face.
func (r *pass) handlers(file *ast.File) {
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.FuncDecl)
		if !ok || d.Recv == nil || !d.Name.IsExported() {
			continue
		}
		fn, ok := r.TypesInfo.Defs[d.Name].(*types.Func)
		if !ok {
			continue
		}
		message := received(fn.Signature())
		if field := faceIn(message); field != "" {
			r.add(Line{Sort: Takes, Pos: r.files.Position(d.Name.Pos()), Func: fn.FullName(), What: message.Obj().Name() + "." + field})
		}
	}
}

// received returns the message that a method with the signature sig is sent, nil
// if it is none that answers calls.
func received(sig *types.Signature) *types.Named {
	if sig.Params().Len() != 2 || sig.Results().Len() != 2 || sig.Params().At(0).Type().String() != "context.Context" ||
		message(sig.Results().At(0).Type()) == nil || sig.Results().At(1).Type().String() != "error" {
		return nil
	}
	return message(sig.Params().At(1).Type())
}

// message returns the type that t points to if generated code makes messages of
// its values.
func message(t types.Type) *types.Named {
	p, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return nil
	}
	named, ok := types.Unalias(p.Elem()).(*types.Named)
	if !ok {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(p, false, nil, "ProtoMessage")
	if _, ok := obj.(*types.Func); !ok {
		return nil
	}
	return named
}

// faceIn returns the field of a message that is named for a face, "" if none is.
func faceIn(named *types.Named) string {
	if named == nil {
		return ""
	}
	st, ok := named.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for f := range st.Fields() {
		w, ok := facedata.ClassifyWithin(named.Obj().Name(), f.Name(), f.Type())
		if !ok {
			w, ok = facedata.ClassifyTyped(f.Name(), f.Type())
		}
		if ok && w.Strong && f.Exported() && w.Kind&(facedata.Image|facedata.Template) != 0 {
			return f.Name()
		}
	}
	return ""
}
