package acts

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// MayAct reports whether the interface method fn can be one behind which
// something is done that is asked about: it is named for faces, consent or
// notice, or is given something that can be a picture.
func MayAct(fn *types.Func) bool {
	w := consent.Classify(fn.Name()).Join(consent.Classify(receiver(fn)))
	return w.Scopes.Face() || w.Consent && !w.Foreign || consent.Notice(fn.Name()) || given(fn)
}

// given reports whether a parameter of fn, or a field of one, can hold a face.
func given(fn *types.Func) bool {
	for p := range fn.Signature().Params().Variables() {
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

// givenText reports whether a text that fn is given is named for a picture. It
// says enough only of a function that is named for faces.
func givenText(fn *types.Func) bool {
	for p := range fn.Signature().Params().Variables() {
		if isString(p.Type()) && slices.ContainsFunc(consent.Split(p.Name()), pictured) {
			return true
		}
	}
	return false
}

func pictured(word string) bool {
	switch word {
	case "image", "img", "photo", "picture", "pic", "base64", "b64", "frame", "snapshot", "selfie", "tupian", "zhaopian":
		return true
	}
	return strings.Contains(word, "图") || strings.Contains(word, "照片")
}
