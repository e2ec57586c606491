package suggest

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// deed is what a function says by its name that it does with what it is given,
// and what to write if it is true.
type deed struct {
	verbs     []string
	directive string
	text      lang.Text
	rows      func(fn *types.Func, args []int) []*model.Row
}

var deeds = []deed{
	{strings.Fields("encrypt encipher seal jiami 加密"), "encrypts", lang.Text{En: "encrypts", Zh: "加密"}, sealing},
	{strings.Fields("blur anonymize anonymise pixelate mosaic redact 打码 模糊 脱敏"), "anonymizes", lang.Text{En: "makes faces unrecognisable", Zh: "使人脸无法识别"}, blurring},
	{strings.Fields("delete remove erase purge wipe destroy 删除 清除"), "erases name=NAME", lang.Text{En: "erases", Zh: "删除"}, erasing},
}

// deedOf returns what the name of a function says that it does, and whether it
// says any of it.
func deedOf(name string) (deed, bool) {
	said := wordsOf(name)
	at := slices.IndexFunc(deeds, func(d deed) bool {
		return slices.ContainsFunc(d.verbs, func(verb string) bool {
			if verb[0] >= 0x80 { // words are not told apart in this script
				return strings.Contains(name, verb)
			}
			return slices.Contains(said, verb)
		})
	})
	if at < 0 {
		return deed{}, false
	}
	return deeds[at], true
}

// wordsOf cuts a name at changes of case and at what is no letter, and returns
// the words in lower case.
func wordsOf(name string) []string {
	runes := []rune(name)
	var words []string
	start := 0
	end := func(i int) {
		if start < i {
			words = append(words, strings.ToLower(string(runes[start:i])))
		}
		start = i
	}
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r):
			end(i)
			start = i + 1
		case i > start && unicode.IsUpper(r) && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])):
			end(i)
		}
	}
	end(len(runes))
	return words
}

// sealing returns rows that say of fn that it encrypts.
func sealing(fn *types.Func, args []int) []*model.Row {
	var rows []*model.Row
	for _, p := range model.Propose(fn, args) {
		if p.When == model.IfPassedOn {
			p.Row.Op = model.Seal
			rows = append(rows, p.Row)
		}
	}
	return rows
}

// blurring returns rows that say of fn that no face shows in what it gives.
func blurring(fn *types.Func, args []int) []*model.Row {
	var rows []*model.Row
	for _, p := range model.Propose(fn, args) {
		if p.When == model.IfPassedOn && !slices.ContainsFunc(rows, func(r *model.Row) bool { return r.From.String() == p.Row.To.String() }) {
			rows = append(rows, &model.Row{Verb: model.Blur, Package: p.Row.Package, Recv: p.Row.Recv, Name: p.Row.Name, From: p.Row.To})
		}
	}
	return rows
}

// erasing returns the row that says of fn that it erases.
func erasing(fn *types.Func, args []int) []*model.Row {
	for _, p := range model.Propose(fn, args) {
		return []*model.Row{{Verb: model.Erase, Package: p.Row.Package, Recv: p.Row.Recv, Name: p.Row.Name, Medium: model.Unknown}}
	}
	return nil
}

var (
	saysDeed = lang.Text{
		En: "face data is passed to it at %s, and its name says that it %s; nothing else is known of it",
		Zh: "于 %s 向其传入人脸数据，其名称表示会%s，此外无从得知",
	}
	inPack = lang.Text{
		En: "a model pack, under \"package %s\"",
		Zh: "模型文件的“package %s”之下",
	}
	ofFunction  = lang.Text{En: "function %s", Zh: "函数 %s"}
	withoutBody = lang.Text{
		En: "it takes face data (%s), has no body in Go, and its name says that it %s",
		Zh: "其接收人脸数据（%s），没有 Go 函数体，其名称表示会%s",
	}
)

// called returns what is proposed about a function of somebody else's without a
// model that face data is passed to.
func (p *program) called(r *Result, lost taint.Lost) []Proposal {
	d, ok := deedOf(lost.Func.Name())
	if !ok {
		return nil
	}
	var all []Proposal
	for _, row := range d.rows(lost.Func, lost.Args) {
		all = append(all, Proposal{
			Pos: p.seen(r, lost.Pos), Add: row.String(), To: lang.Textf(inPack, row.Package), Confidence: facedata.Low,
			Reasons: []lang.Text{lang.Textf(saysDeed, p.place(r, lost.Pos), d.text)},
		})
	}
	return all
}

// bodiless returns what is proposed about the functions of r that are written in
// another language and whose own words say that they take face data.
func (p *program) bodiless(r *Result) []Proposal {
	var all []Proposal
	for _, file := range r.declared.pass.Files {
		for _, decl := range file.Decls {
			n, ok := decl.(*ast.FuncDecl)
			if !ok || n.Body != nil || r.declared.files.Generated(file) {
				continue
			}
			fn, ok := r.declared.pass.TypesInfo.Defs[n.Name].(*types.Func)
			if !ok || len(r.declared.notes.Func(fn)) > 0 {
				continue
			}
			d, says := deedOf(fn.Name())
			if word := takesFace(fn); says && word != "" {
				all = append(all, Proposal{
					Pos: p.seen(r, r.declared.files.Position(n.Name.Pos())), Confidence: facedata.Low,
					Add: "//facelint:" + d.directive, To: lang.Textf(ofFunction, fn.Name()),
					Reasons: []lang.Text{lang.Textf(withoutBody, word, d.text)},
				})
			}
		}
	}
	return all
}

// takesFace returns the name by which fn says that it takes an image or a
// template, "" if it does not.
func takesFace(fn *types.Func) string {
	for v := range fn.Signature().Params().Variables() {
		for _, name := range []string{v.Name(), fn.Name()} {
			if w, ok := facedata.ClassifyTyped(name, v.Type()); ok && w.Kind&(facedata.Image|facedata.Template) != 0 {
				return name
			}
		}
	}
	return ""
}
