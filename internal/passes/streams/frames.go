package streams

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/venue"
)

// speaks reports whether the package names frames at all, and notes whether it
// names a live stream.
func (r *pass) speaks() bool {
	found := false
	seen := make(map[string]bool)
	for _, file := range r.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			name := ""
			switch n := n.(type) {
			case *ast.Ident:
				name = n.Name
			case *ast.BasicLit:
				if n.Kind == token.STRING {
					name, _ = strconv.Unquote(n.Value)
				}
			}
			if len(name) > 2 && len(name) < 200 && !seen[name] {
				seen[name] = true
				r.live = r.live || venue.Streams(name)
				found = found || venue.Frame(name) || name == "VideoCapture" || name == "OpenVideoCapture"
			}
			return true
		})
	}
	return found
}

// taken returns the instruction of a loop that takes a frame, nil if none
// does: a call or a channel that gives one picture each time.
func (r *pass) taken(loop []*ssa.BasicBlock) ssa.Instruction {
	return first(loop, func(instr ssa.Instruction) bool {
		switch instr := instr.(type) {
		case ssa.CallInstruction:
			fn := guard.Callee(instr.Common())
			return fn != nil && takes(fn)
		case *ssa.UnOp:
			return receives(instr) && venue.Frame(origin(instr.X)) && pictured(instr.Type())
		case *ssa.Select:
			for _, s := range instr.States {
				if s.Dir == types.RecvOnly && venue.Frame(origin(s.Chan)) {
					return true
				}
			}
		}
		return false
	})
}

// takes reports whether fn takes the next frame of a camera.
func takes(fn *types.Func) bool {
	sig := fn.Signature()
	recv := ""
	if sig.Recv() != nil {
		recv = typeName(sig.Recv().Type())
	}
	if recv == "VideoCapture" && (fn.Name() == "Read" || fn.Name() == "Retrieve") {
		return true
	}
	if !venue.Frame(fn.Name()) || !venue.Reads(fn.Name()) {
		return false
	}
	for v := range sig.Results().Variables() {
		if pictured(v.Type()) {
			return true
		}
	}
	return false
}

// pictured reports whether a value of type t, or a field of it, can hold a
// picture.
func pictured(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok && tuple.Len() > 0 {
		t = tuple.At(0).Type() // v, ok := <-ch
	}
	if facedata.HoldsImage(t) {
		return true
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range st.Fields() {
		if facedata.HoldsImage(f.Type()) {
			return true
		}
	}
	return false
}

// perFrame returns the instruction by which fn is handed on to be called for
// each frame: OnFrame(func(img image.Image) …). It returns nil if it is not.
func perFrame(fn *ssa.Function) ssa.Instruction {
	if fn.Parent() == nil || len(fn.Blocks) == 0 {
		return nil
	}
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			f := guard.Callee(call.Common())
			if f == nil || !venue.Frame(f.Name()) || f.Name() == fn.Name() {
				continue
			}
			for _, a := range call.Common().Args {
				if m, ok := a.(*ssa.MakeClosure); ok && m.Fn == fn || a == ssa.Value(fn) {
					return instr
				}
			}
		}
	}
	return nil
}

func receives(v *ssa.UnOp) bool { return v.Op == token.ARROW }

// origin returns what the value v is called where it comes from: a field, a
// function, a parameter, a variable.
func origin(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.UnOp:
		return origin(v.X)
	case *ssa.FieldAddr:
		if p, ok := v.X.Type().Underlying().(*types.Pointer); ok {
			if st, ok := p.Elem().Underlying().(*types.Struct); ok {
				return st.Field(v.Field).Name()
			}
		}
	case *ssa.Field:
		if st, ok := v.X.Type().Underlying().(*types.Struct); ok {
			return st.Field(v.Field).Name()
		}
	case *ssa.Call:
		if fn := guard.Callee(&v.Call); fn != nil {
			return fn.Name()
		}
	case *ssa.Extract:
		return origin(v.Tuple)
	case *ssa.ChangeType:
		return origin(v.X)
	case *ssa.Alloc:
		return v.Comment
	case *ssa.MakeChan:
		return made(v)
	}
	return v.Name()
}

// made returns the name of the variable that a channel is made for.
func made(v *ssa.MakeChan) string {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
			if id, ok := ref.Expr.(*ast.Ident); ok {
				return id.Name
			}
		case *ssa.Store:
			if a, ok := ref.Addr.(*ssa.Alloc); ok {
				return a.Comment
			}
		}
	}
	return ""
}

// named returns what takes a frame, for a reader.
func named(instr ssa.Instruction) string {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		if fn := guard.Callee(instr.Common()); fn != nil {
			return fn.Name()
		}
	case *ssa.UnOp:
		return origin(instr.X)
	case *ssa.Select:
		for _, s := range instr.States {
			if name := origin(s.Chan); venue.Frame(name) {
				return name
			}
		}
	}
	return ""
}

func constText(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}

// typeName returns the name of t, a pointer taken off, "" if it has none.
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}
