package acts

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
)

// How says what a test about a face asks for.
type How uint8

// What is asked for.
const (
	Compared How = iota + 1 // that a recogniser says yes
	Given                   // that there is a picture or template
	Agreed                  // that the person agreed to face processing
)

// Faced returns what test asks of a face, if it asks for one and it turned out
// that there was: which call or field, and how. Object finds the function or
// field that a step reads, and may return nil.
func (r *Result) Faced(test guard.Test, object func(guard.Step) types.Object) (what string, how How, ok bool) {
	if test.Root.Kind == guard.Declared || !Affirms(test) {
		return "", 0, false
	}
	for i, s := range slices.Backward(test.Steps) {
		switch last := i == len(test.Steps)-1; s.Kind {
		case guard.Call:
			if how := r.callFaced(s, test.Is == guard.Nil && last, object); how != 0 {
				return s.Name, how, true
			}
		case guard.Field, guard.Key:
			if how := readFaced(s); how != 0 {
				return s.Name, how, true
			}
		}
	}
	return "", 0, false
}

// callFaced returns what the result of a call says of a face. An error that did
// not occur says so only of calls that would fail without one.
func (r *Result) callFaced(s guard.Step, failing bool, object func(guard.Step) types.Object) How {
	words := consent.Split(s.Name)
	w := consent.Classify(s.Name)
	if w.Consent {
		for _, a := range s.Args {
			w.Scopes |= consent.Classify(a.Text).Scopes
		}
		if w.Scopes.Face() && !w.Foreign {
			return Agreed
		}
		return 0
	}
	if readsInput(s.Name) && len(s.Args) > 0 && consent.Classify(s.Args[0].Text).Scopes.Face() {
		if consent.Classify(s.Args[0].Text).Consent {
			return Agreed
		}
		return Given
	}
	if slices.ContainsFunc(words, recorded) {
		return 0
	}
	if fn, ok := object(s).(*types.Func); ok && r.Processes(fn) {
		return Compared
	}
	if (w.Scopes.Face() || ownedByFace(s) || slices.ContainsFunc(words, alive)) && (!failing || slices.ContainsFunc(words, processing) || slices.Contains(words, "by")) {
		return Compared
	}
	return 0
}

// Recognising reports whether the call s is one of a recogniser, or of a
// package or type named for faces. Object is as for [Result.Faced].
func (r *Result) Recognising(s guard.Step, object func(guard.Step) types.Object) bool {
	if ownedByFace(s) || slices.ContainsFunc(consent.Split(s.Name), alive) {
		return true
	}
	fn, ok := object(s).(*types.Func)
	return ok && r.Processes(fn)
}

// ownedByFace reports whether the package or type that the function of s
// belongs to is named for faces.
func ownedByFace(s guard.Step) bool { return consent.Classify(owner(s)).Scopes.Face() }

// readFaced returns what a field or key says of a face.
func readFaced(s guard.Step) How {
	w := consent.Classify(s.Name)
	switch {
	case w.Foreign || !w.Scopes.Face() && facedata.Classify(s.Name).Kind == 0:
		return 0
	case w.Consent:
		return Agreed
	case slices.ContainsFunc(consent.Split(s.Name), processed):
		return Compared
	}
	return Given
}

// owner returns the last part of what a function belongs to: its package, and
// its type if it is a method.
func owner(s guard.Step) string {
	tail := s.Owner[strings.LastIndexByte(s.Owner, '/')+1:]
	return strings.TrimSuffix(tail, "."+s.Name)
}

// readsInput reports whether a method of that name reads what a person sent.
func readsInput(name string) bool {
	switch name {
	case "FormFile", "FormValue", "PostForm", "PostFormValue", "GetPostForm", "DefaultPostForm", "GetFile", "GetString", "MultipartForm", "Query":
		return true
	}
	return false
}

// recorded reports whether word tells that a name is about faces that are there
// already, not about one that is asked for.
func recorded(word string) bool {
	switch word {
	case "exists", "exist", "duplicate", "duplicated", "registered", "count", "list", "has", "enabled", "load", "init", "connect":
		return true
	}
	return false
}

// processed reports whether word tells how a comparison came out.
func processed(word string) bool {
	switch word {
	case "match", "matched", "matches", "verified", "recognized", "recognised", "passed", "pass", "score", "similarity", "result", "ok", "success":
		return true
	}
	return slices.ContainsFunc([]string{"通过", "匹配", "结果", "相似"}, func(w string) bool { return strings.Contains(word, w) })
}

// alive reports whether word is about whether a living face is before the
// camera.
func alive(word string) bool {
	return word == "liveness" || word == "huoti" || strings.Contains(word, "活体")
}
