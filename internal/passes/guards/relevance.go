package guards

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/choice"
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
	return r.acts.Relevant() || len(r.notes.Own()) > 0 || r.uses() || r.names()
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
	methods := make(map[string]bool)
	for key := range r.known {
		if _, name, ok := strings.Cut(key, ")."); ok {
			methods[name] = true
		}
	}
	for _, obj := range r.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == nil {
			continue
		}
		if fn.Pkg() != r.Pkg && r.known[fn.Origin().FullName()] != nil || methods[fn.Name()] && abstract(fn) && r.ours(fn.Pkg()) {
			return true
		}
	}
	return false
}

func abstract(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
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
// to, or who is asking. Truth values that a caller passes are kept, since what they mean is
// known there.
func (r *pass) speaks(t guard.Test) bool {
	if t.Root.Kind == guard.Declared {
		return true
	}
	if len(t.Steps) == 0 {
		return t.Is == guard.True
	}
	for _, s := range t.Steps {
		if r.worded(s.Name) || r.worded(s.Owner[strings.LastIndexByte(s.Owner, '/')+1:]) || r.recognising(s) || r.declared(s) {
			return true
		}
		for _, a := range s.Args {
			if r.worded(a.Text) || choice.Identifies(a.Text) {
				return true
			}
		}
	}
	return false
}

// worded is wordy, remembered: the same few names stand in most tests.
func (r *pass) worded(name string) bool {
	said, ok := r.words[name]
	if !ok {
		said = wordy(name)
		r.words[name] = said
	}
	return said
}

// recognising reports whether s calls a recogniser, whatever it is called.
func (r *pass) recognising(s guard.Step) bool {
	if s.Kind != guard.Call || s.Owner == "" {
		return false
	}
	is, ok := r.asked[s.Owner]
	if !ok {
		is = r.acts.Recognising(s, r.objects.of)
		r.asked[s.Owner] = is
	}
	return is
}

func wordy(name string) bool {
	w := consent.Classify(name)
	return (w.Consent || w.Scopes.Face() || w.Maybe && w.Scopes != 0) && !w.Foreign || consent.Guardian(name) || consent.Age(name) || choice.Authorizes(name)
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
