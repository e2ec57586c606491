package suggest

import (
	"go/types"
	"reflect"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/source"
)

// taggable are the kinds that a tag is proposed for.
const taggable = facedata.Image | facedata.Template | facedata.Reference

var (
	byName    = lang.Text{En: "the name %s, with a type that can hold it", Zh: "名称 %s，且其类型可容纳此类数据"}
	byComment = lang.Text{En: "a comment says %q of it", Zh: "注释称其为 %q"}
)

// naming is what the words beside a field say that it holds.
type naming struct {
	kind facedata.Kind // 0 if they say nothing
	why  lang.Text
}

// Kind returns the kinds of face data that the words beside the field say that it
// holds, 0 if they say nothing.
func (n naming) Kind() facedata.Kind { return n.kind }

// words reads names, tags and comments.
type words struct {
	remarks   map[types.Object]string
	impostors bool // the package deals with other faces
}

func newWords(d *Declared) *words {
	w := &words{
		remarks: make(map[types.Object]string),
		impostors: slices.ContainsFunc(d.pass.Pkg.Imports(), func(p *types.Package) bool {
			return facedata.ImpostorImport(p.Path())
		}),
	}
	for _, file := range d.pass.Files {
		for _, m := range source.Remarks(d.pass.TypesInfo, file) {
			if facedata.MentionsFace(m.Text) || facedata.NamesPlace(m.Text) && facedata.Classify(m.Obj.Name()).Kind != 0 {
				w.remarks[m.Obj] = m.Text
			}
		}
	}
	return w
}

// field returns what is said of the field f of a struct, which is the type owner
// unless that is nil. It weighs words as the engine does that finds flows.
func (w *words) field(f *types.Var, owner types.Object, tag string) naming {
	t := facedata.ReadTag(reflect.StructTag(tag))
	remarks := append(t.Remarks, w.remarks[f])
	contents := t.Contents && !slices.ContainsFunc(remarks, facedata.NamesPlace)
	for _, name := range append([]string{f.Name()}, t.Names...) {
		if w.impostors && !facedata.Classify(name).Strong {
			continue
		}
		if word, ok := facedata.ClassifyColumn(name, f.Type(), contents); ok && word.Strong {
			return named(word.Kind, byName, name)
		}
	}
	for _, remark := range remarks {
		word, ok := facedata.ClassifyRemark(remark, f.Type(), contents)
		if ok && !(w.impostors && !facedata.Classify(word.Matched).Strong) {
			return named(word.Kind, byComment, word.Matched)
		}
	}
	if owner == nil {
		return naming{}
	}
	if word, ok := facedata.ClassifyWithin(owner.Name(), f.Name(), f.Type()); ok {
		return named(word.Kind, byName, owner.Name()+"."+f.Name())
	}
	scene := facedata.Scene(w.remarks[owner])
	if scene == "" || w.impostors {
		return naming{}
	}
	if word, ok := facedata.ClassifyWithin(scene+" "+owner.Name(), f.Name(), f.Type()); ok {
		return named(word.Kind, byComment, scene)
	}
	return naming{}
}

func named(kind facedata.Kind, format lang.Text, object string) naming {
	if kind&taggable == 0 {
		return naming{}
	}
	return naming{kind & (taggable | facedata.Attribute), lang.Textf(format, object)}
}
