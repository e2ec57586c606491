package flows

import (
	"go/types"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/passes/source"
)

// What comments say of the types and fields of a package is known to its
// importers too: the model in which a column is explained is seldom in the
// package that fills it.

// remark is a comment about faces on a type or a field.
type remark struct {
	On   string // import path, type and, for a field, its name, joined by dots
	Text string
}

// collectRemarks reads the comments of the package and takes over those of its
// imports.
func (r *pass) collectRemarks(out *fact) {
	for _, f := range r.imports {
		for _, m := range f.Remarks {
			r.remarks[m.On] = m.Text
		}
		out.Remarks = append(out.Remarks, f.Remarks...)
	}
	for _, file := range r.Files {
		for _, m := range source.Remarks(r.TypesInfo, file) {
			if !facedata.MentionsFace(m.Text) && !(facedata.NamesPlace(m.Text) && facedata.Classify(m.Obj.Name()).Kind != 0) {
				continue
			}
			r.remarked[m.Obj] = m.Text
			if key := remarkKey(m.Obj, m.Owner); key != "" {
				out.Remarks = append(out.Remarks, remark{key, m.Text})
			}
		}
	}
	out.Remarks = sorted(out.Remarks, func(a, b remark) int {
		return firstOf(strings.Compare(a.On, b.On), strings.Compare(a.Text, b.Text))
	})
}

// remarkKey returns the name by which other packages know a type, or a field of
// the type owner, "" if they cannot.
func remarkKey(obj, owner types.Object) string {
	if _, isType := obj.(*types.TypeName); isType {
		owner = obj
	}
	if owner == nil || owner.Pkg() == nil || owner.Parent() != owner.Pkg().Scope() {
		return ""
	}
	if owner == obj {
		return owner.Pkg().Path() + "." + owner.Name()
	}
	return owner.Pkg().Path() + "." + owner.Name() + "." + obj.Name()
}

// remark returns the comment on obj, which may be a field of the type in.
func (r *pass) remark(obj, in types.Object) string {
	if v, ok := obj.(*types.Var); ok {
		obj = v.Origin()
	}
	if text, ok := r.remarked[obj]; ok {
		return text
	}
	if obj.Pkg() == r.Pkg {
		return ""
	}
	return r.remarks[remarkKey(obj, in)]
}
