package inferred

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// loads records that a file of a model is named for an attribute.
func (w *walk) loads(file string, pos token.Pos) {
	name := path.Base(strings.ReplaceAll(file, `\`, "/"))
	switch path.Ext(name) {
	case ".onnx", ".caffemodel", ".pb", ".tflite", ".pt", ".pth", ".t7", ".h5", ".mnn", ".rknn", ".engine", ".bin":
	default:
		return
	}
	stem := strings.TrimSuffix(name, path.Ext(name))
	if s := sortsIn(stem); s != 0 && w.face() {
		w.add(Inference{How: Loads, Sort: s, Pos: pos, What: name, Basis: facedata.Name})
	}
}

// tells records a function that by its name tells attributes of a face, and by
// its result does. One that only passes the request on, or has nothing to do
// it with, is left to the function behind it.
func (w *walk) tells(d *ast.FuncDecl) {
	words := consent.Split(d.Name.Name)
	fn := w.fn
	if fn == nil || len(d.Body.List) < 2 || passesOn(d) {
		return
	}
	var s Sort
	switch {
	case slices.ContainsFunc(words, analysing) && w.faced(fn):
		s = resultSorts(fn)
	case slices.ContainsFunc(words, estimating) && w.faced(fn) && pictured(fn):
		s = sortsIn(d.Name.Name)
	}
	if s != 0 {
		w.through(d, s)
		w.add(Inference{How: Tells, Sort: s, Pos: d.Name.Pos(), What: d.Name.Name, Basis: facedata.Name})
	}
}

// through notes the functions of the package that d calls: what they read of a
// result is what d tells.
func (w *walk) through(d *ast.FuncDecl, s Sort) {
	ast.Inspect(d.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if fn := w.callee(call); fn != nil && fn.Pkg() == w.pass.Pkg {
				w.told[fn] |= s
			}
		}
		return true
	})
}

// passesOn reports whether d calls a function of its own name.
func passesOn(d *ast.FuncDecl) bool {
	found := false
	ast.Inspect(d.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			switch f := ast.Unparen(call.Fun).(type) {
			case *ast.Ident:
				found = found || f.Name == d.Name.Name
			case *ast.SelectorExpr:
				found = found || f.Sel.Name == d.Name.Name
			}
		}
		return !found
	})
	return found
}

func (w *walk) faced(fn *types.Func) bool {
	if consent.Classify(fn.Name()).Scopes.Face() || facePath(path.Base(w.pass.Pkg.Path())) {
		return true
	}
	recv := fn.Signature().Recv()
	return recv != nil && ofFaces(recv.Type())
}

func analysing(word string) bool {
	switch word {
	case "analyze", "analyse", "analysis", "attributes", "attribute", "demographics":
		return true
	}
	return strings.Contains(word, "属性") || strings.Contains(word, "分析")
}

func estimating(word string) bool {
	switch word {
	case "estimate", "predict", "infer", "classify", "detect", "recognize", "recognise":
		return true
	}
	return strings.Contains(word, "识别") || strings.Contains(word, "预测")
}

// pictured reports whether fn is given something that holds a picture.
func pictured(fn *types.Func) bool {
	for p := range fn.Signature().Params().Variables() {
		if facedata.HoldsImage(p.Type()) {
			return true
		}
	}
	return false
}

// resultSorts returns what the results of fn hold of a face.
func resultSorts(fn *types.Func) Sort {
	var all Sort
	for r := range fn.Signature().Results().Variables() {
		all |= typeSorts(r.Type(), 6)
	}
	return all
}

func typeSorts(t types.Type, depth int) Sort {
	if depth == 0 {
		return 0
	}
	var all Sort
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return typeSorts(u.Elem(), depth-1)
	case *types.Slice:
		return typeSorts(u.Elem(), depth-1)
	case *types.Struct:
		for f := range u.Fields() {
			all |= attributeName(f.Name()) | typeSorts(f.Type(), depth-1)
		}
	}
	return all
}
