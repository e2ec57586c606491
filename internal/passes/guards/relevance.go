package guards

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// relevant reports whether the package can have a part in how a face comes to
// be processed, or in asking whether it may.
func (r *pass) relevant() bool {
	for _, imp := range r.Pkg.Imports() {
		if pack, err := model.Builtin(imp.Path()); pack != nil && err == nil && slices.ContainsFunc(pack.Rows(), processes) {
			return true
		}
	}
	return len(r.notes.Own()) > 0 || r.uses() || r.names()
}

// processes reports whether row says that a call processes a face.
func processes(row *model.Row) bool {
	return row.Verb == model.Face || row.Verb == model.Yields && row.Kind&(facedata.Image|facedata.Template) != 0
}

// uses reports whether the package uses a function that has a summary, or an
// interface that a type with summaries may be behind.
func (r *pass) uses() bool {
	if len(r.known) == 0 {
		return false
	}
	for _, obj := range r.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok && fn.Pkg() != nil && fn.Pkg() != r.Pkg && r.known[fn.Origin().FullName()] != nil {
			return true
		}
	}
	return false
}

// names reports whether a name or short text of the package speaks of faces
// or of consent. Each distinct word is read once.
func (r *pass) names() bool {
	found := false
	seen := make(map[string]bool)
	word := func(name string) {
		if found || len(name) < 4 || len(name) > 100 || seen[name] {
			return
		}
		seen[name] = true
		found = mayMatter(name) && matters(consent.Classify(name))
	}
	for _, file := range r.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				word(n.Name)
			case *ast.BasicLit:
				if s, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
					word(s)
				}
			}
			return !found
		})
	}
	return found
}

func matters(w consent.Word) bool { return (w.Consent || w.Scopes.Face()) && !w.Foreign }

// mayMatter is a quick look for the letters of such words.
func mayMatter(name string) bool {
	lower := strings.ToLower(name)
	return slices.ContainsFunc([]string{
		"fac", "biometric", "selfie", "renlian", "shualian", "consent", "agree", "accept", "opt", "tongyi", "shouquan", "zhiqing",
		"脸", "面", "生物", "同意", "授权", "知情",
	}, func(w string) bool { return strings.Contains(lower, w) })
}

// speaks reports whether by its words t can be about what somebody consented
// to. Truth values that a caller passes are kept, since what they mean is
// known there.
func (r *pass) speaks(t guard.Test) bool {
	if len(t.Steps) == 0 {
		return t.Is == guard.True
	}
	for _, s := range t.Steps {
		if wordy(s.Name) || wordy(s.Owner[strings.LastIndexByte(s.Owner, '/')+1:]) || r.declared(s) {
			return true
		}
		for _, a := range s.Args {
			if wordy(a.Text) {
				return true
			}
		}
	}
	return false
}

func wordy(name string) bool {
	w := consent.Classify(name)
	return (w.Consent || w.Scopes.Face() || w.Maybe && w.Scopes != 0) && !w.Foreign
}

// declared reports whether a directive says that the function or field of s
// asks for, or keeps, consent.
func (r *pass) declared(s guard.Step) bool {
	obj := r.objects.of(s)
	if obj == nil {
		return false
	}
	for _, d := range r.notes.On(obj) {
		if d.Name == "consent" {
			return true
		}
	}
	return false
}

// mayLead reports whether the interface method fn can be one behind which a
// face is processed: it is named for it, or is given something that can be a
// picture.
func mayLead(fn *types.Func) bool {
	sig := fn.Signature()
	if consent.Classify(fn.Name()).Scopes.Face() || consent.Classify(recv(sig)).Scopes.Face() {
		return true
	}
	for p := range sig.Params().Variables() {
		if picture(p.Name(), p.Type()) {
			return true
		}
		t := p.Type()
		if ptr, ok := t.Underlying().(*types.Pointer); ok {
			t = ptr.Elem()
		}
		if st, ok := t.Underlying().(*types.Struct); ok {
			for f := range st.Fields() {
				if picture(f.Name(), f.Type()) {
					return true
				}
			}
		}
	}
	return false
}

// picture reports whether a variable of that name and type can hold an image.
func picture(name string, t types.Type) bool {
	_, ok := facedata.ClassifyTyped(name, t)
	return ok || facedata.HoldsImage(t) && !isString(t)
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func recv(sig *types.Signature) string {
	if sig.Recv() == nil {
		return ""
	}
	if named, ok := types.Unalias(sig.Recv().Type()).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}
