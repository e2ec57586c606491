package taint

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
)

// contentsPart marks evidence that what is assigned is a picture and not its
// address. It rests on two names, neither of which would do alone, and counts
// where nothing is lost by asking: in logs.
const contentsPart = "contents"

// contentWords are those by which names of texts tell what is in them.
var contentWords = []string{"raw", "base64", "b64", "bytes"}

// nameAssigned records what two names say of a text: that of a field, by which
// it is a picture of a face or leads to one, and that of what is assigned to it,
// by which it is no address.
func (b *builder) nameAssigned(v *ssa.Store) {
	addr, ok := v.Addr.(*ssa.FieldAddr)
	name := strings.ToLower(nameOf(v.Val))
	if !ok || b.env.Impostors || !slices.ContainsFunc(contentWords, func(w string) bool { return strings.Contains(name, w) }) {
		return
	}
	f, owner := fieldOf(addr.X.Type(), addr.Field), withinType(addr.X.Type())
	w, ok := facedata.ClassifyWithin(owner.name, f.Name()+"Base64", f.Type())
	if !ok {
		w, ok = facedata.ClassifyTyped(f.Name()+"Base64", f.Type())
	}
	if ok && w.Strong && w.Kind&facedata.Image != 0 {
		b.prove(b.value(v.Val), v, facedata.Image, facedata.Name, f.Name(), contentsPart)
	}
}
