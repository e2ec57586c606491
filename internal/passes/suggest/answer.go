package suggest

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/taint"
)

// A finding that rests on one name asks a question: is this a face? What follows
// finds where the answer is to be written.

var (
	ofVariable  = lang.Text{En: "variable %s", Zh: "变量 %s"}
	ofParameter = lang.Text{En: "parameter %s", Zh: "参数 %s"}
	onlyName    = lang.Text{
		En: "if it is not face data: the finding about %s rests on this name alone",
		Zh: "若其并非人脸数据：关于 %s 的提示仅依据该名称",
	}
)

// elsewhere are media that face data may be in without a finding.
var elsewhere = []string{flows.Gallery, flows.Memory}

// answers returns what can be said to a finding about f that rests on one name.
// Fields are noted in doubted.
func (p *program) answers(r *Result, f taint.Flow, doubted map[*types.Var]bool) []Proposal {
	if len(f.Evidence) != 1 || f.Evidence[0].Basis != facedata.Name || f.Again() || slices.Contains(elsewhere, flows.StoreOf(f).Medium) {
		return nil
	}
	e := f.Evidence[0]
	what, name, _ := strings.Cut(e.Part, " ")
	owner, pos := p.find(r, e.Pos)
	if owner == nil {
		return nil
	}
	out := Proposal{Pos: p.seen(owner, e.Pos), Confidence: facedata.Low}
	switch what {
	case "field":
		if field := p.named(name, owner, pos); field != nil {
			doubted[field.obj] = true
		}
		return nil
	case "variable":
		out.Add, out.To = "//facelint:notface REASON", lang.Textf(ofVariable, name)
		if at := owner.variable(pos); at.IsValid() {
			out.Pos = p.seen(owner, owner.declared.files.Position(at))
		}
	case "parameter":
		out.Add, out.To = "//facelint:notface "+name+" REASON", lang.Textf(ofParameter, name)
	default:
		return nil
	}
	out.Reasons = []lang.Text{lang.Textf(onlyName, p.place(r, f.At))}
	return []Proposal{out}
}

// named returns the field of any package that the code at pos of owner deals with
// and whose name is evidence.
func (p *program) named(name string, owner *Result, pos token.Pos) *Field {
	dealt := owner.declared.dealtWith(pos)
	var found *Field
	for _, r := range p.results {
		for _, f := range r.declared.fields {
			if f.obj.Name() == name && f.kind != 0 && dealt[f.obj] {
				if found != nil {
					return nil
				}
				found = f
			}
		}
	}
	return found
}

// variable returns where the variable is declared that stands at pos.
func (r *Result) variable(pos token.Pos) token.Pos {
	id, _ := r.node(pos, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		return ok && id.Pos() == pos
	}).(*ast.Ident)
	if id == nil {
		return token.NoPos
	}
	obj := r.declared.pass.TypesInfo.ObjectOf(id)
	if obj == nil {
		return token.NoPos
	}
	return obj.Pos()
}
