package acts

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
)

// Judged returns the face comparison of which test is the outcome, whichever
// way that came out. That a modelled call failed is none, nor whether there is a
// face: nothing was compared.
// Object is as for [Result.Faced].
func (r *Result) Judged(test guard.Test, object func(guard.Step) types.Object) (what string, ok bool) {
	if test.Is == guard.Nil && len(test.Steps) > 0 {
		if fn, isFunc := object(test.Steps[len(test.Steps)-1]).(*types.Func); isFunc && len(r.models.Rows(fn)) > 0 {
			return "", false
		}
	}
	for range 2 {
		if what, how, ok := r.Faced(test, object); ok && how == Compared {
			return what, !detects(what) // that there is no face says nothing of whose
		}
		test.Yes = !test.Yes
	}
	return "", false
}

// Weighs reports whether by its words test looks at something that may weigh
// in a decision beside a face: an income, an age, an answer. Whether a record is
// there, what state it is in, who asks and whether a call failed does not.
// Object is as for [Result.Faced].
func (r *Result) Weighs(test guard.Test, object func(guard.Step) types.Object) bool {
	if test.Root.Kind == guard.Declared || test.Is == guard.Nil || test.Is == guard.Passed || len(test.Steps) == 0 {
		return false
	}
	if _, judged := r.Judged(test, object); judged {
		return false
	}
	last := test.Steps[len(test.Steps)-1]
	if last.Kind != guard.Call && last.Kind != guard.Field && last.Kind != guard.Key {
		return false
	}
	if last.Type == "error" || strings.HasSuffix(test.Is, "\"\"") || test.Is == "== " {
		return false
	}
	for _, s := range test.Steps {
		if slices.ContainsFunc(consent.Split(s.Name), formal) {
			return false
		}
	}
	return true
}

// formal reports whether word is of names about form: what there is, in which
// state, who asks and how.
func formal(word string) bool {
	switch word {
	case "err", "error", "ok", "found", "exists", "exist", "has", "len", "count", "length", "size", "status", "state", "method", "type", "kind", "code", "is", "as", "valid", "validate",
		"bind", "parse", "decode", "unmarshal", "enabled", "debug", "config", "path", "header", "auth", "authenticated", "role", "permission", "token", "session", "login", "name", "id",
		"image", "photo", "picture", "face", "quality", "liveness", "live", "consent", "agree", "agreed", "ctx", "done", "after", "before", "now", "time", "expired", "retry", "attempts", "attempt":
		return true
	}
	return slices.ContainsFunc([]string{"人脸", "照片", "活体", "同意", "状态", "编号"}, func(w string) bool { return strings.Contains(word, w) })
}
