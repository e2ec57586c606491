package consents

import (
	"go/ast"
	"go/types"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/source"
)

// Notice is a text, or a type that holds one, by which people are told what is
// done with their faces.
type Notice struct {
	Place
	At    finding.Position // of the text: in the constant or embedded file
	Name  string           // of the constant, variable, file or type
	Lacks []consent.Item   // what it does not say
}

// notices finds the notices about faces that the package spells out.
func (c *collector) notices() {
	for _, file := range c.pass.Files {
		for _, decl := range file.Decls {
			g, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range g.Specs {
				switch spec := spec.(type) {
				case *ast.ValueSpec:
					c.noticeValues(spec)
				case *ast.TypeSpec:
					c.noticeType(spec, g.Doc.Text()+spec.Doc.Text())
				}
			}
		}
		for _, e := range source.Embeds(c.pass.Fset, file, isText) {
			place := c.place(e.Var)
			at := position(path.Join(path.Dir(place.Pos.File), e.Name), e.Text, 0)
			c.noticeText(place, at, e.Name, e.Text)
		}
	}
	slices.SortStableFunc(c.result.Notices, func(a, b Notice) int { return a.compare(b.Place) })
}

func (c *collector) noticeValues(spec *ast.ValueSpec) {
	for i, name := range spec.Names {
		if i >= len(spec.Values) {
			break
		}
		if text, ok := c.text(spec.Values[i]); ok {
			place := c.place(name.Pos())
			c.noticeText(place, place.Pos, name.Name, text)
		}
	}
}

// shortNotice is the number of bytes below which a text asks or labels, and
// does not tell.
const shortNotice = 100

// noticeText adds text if it is a notice about faces. One that refers to a
// longer one may say there what it lacks.
func (c *collector) noticeText(place Place, at finding.Position, name, text string) {
	if len(text) < shortNotice || !mayFace(text) || !aboutFaces(text) || !consent.Notice(name) && !titled(text) {
		return
	}
	if holds(text, "see our", "read our", "read the full", "full policy", "<a href", "详见", "参见", "请阅读《", "点击查看") {
		return
	}
	has, lacks := consent.Items(text)
	c.addNotice(Notice{Place: place, At: at, Name: name, Lacks: lacks}, has)
}

// titled reports whether text begins like a notice.
func titled(text string) bool {
	head := []rune(strings.TrimSpace(text))
	first, _, _ := strings.Cut(string(head[:min(len(head), 60)]), "\n")
	return holds(first, "privacy notice", "privacy policy", "face recognition notice", "biometric notice", "告知书", "处理规则", "隐私政策", "知情同意书")
}

// aboutFaces reports whether a text speaks of processing faces.
func aboutFaces(text string) bool {
	return holds(text, "face", "facial", "biometric", "人脸", "面部", "刷脸", "renlian")
}

// noticeType adds a type that by its name and fields holds a notice about
// faces.
func (c *collector) noticeType(spec *ast.TypeSpec, doc string) {
	st, ok := spec.Type.(*ast.StructType)
	if !ok || !consent.Notice(spec.Name.Name) || st.Fields == nil {
		return
	}
	obj, ok := c.pass.TypesInfo.Defs[spec.Name].(*types.TypeName)
	if !ok {
		return
	}
	t, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return
	}
	words := []string{spec.Name.Name, doc}
	for i := range t.NumFields() {
		words = append(words, t.Field(i).Name(), c.comments[t.Field(i)])
		words = append(words, facedata.TagWords(reflect.StructTag(t.Tag(i)))...)
	}
	all := strings.Join(words, " ")
	if !aboutFaces(all) {
		return
	}
	place := c.place(spec.Name.Pos())
	has, lacks := consent.Items(all)
	c.addNotice(Notice{Place: place, At: place.Pos, Name: spec.Name.Name, Lacks: lacks}, has)
}

// addNotice adds n, which has items. With one of them alone it may be any text
// that has the word.
func (c *collector) addNotice(n Notice, has []consent.Item) {
	if len(has) > 1 && len(n.Lacks) > 0 {
		c.result.Notices = append(c.result.Notices, n)
	}
}
