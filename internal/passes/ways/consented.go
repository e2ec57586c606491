package ways

import (
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/consents"
)

// Consented returns what counts as having asked: consent to face processing that
// is not known to be another person's, or another basis that the code declares.
func Consented(asked *consents.Result) guard.Enough {
	return func(t guard.Test, about guard.Relation) bool {
		if t.Root.Kind == guard.Declared {
			return OtherBasis(t) || t.Root.Name == "consent" && t.Root.Type == "face"
		}
		in, ok := asked.Asked(t)
		return ok && in.Word.Consent && in.Word.Scopes.Face() && about != guard.Different
	}
}

// OtherBasis reports whether the directive t declares another basis than
// consent.
func OtherBasis(t guard.Test) bool {
	return t.Root.Name == "basis" && consent.OtherGround(t.Root.Type)
}
