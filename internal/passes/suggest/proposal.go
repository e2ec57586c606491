package suggest

import (
	"cmp"
	"fmt"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// Proposal is one annotation that a person may accept.
type Proposal struct {
	Pos        finding.Position
	Add        string    // what to write: a tag, a directive, a row of a model pack
	To         lang.Text // what to: a field, a function, a pack
	Reasons    []lang.Text
	Confidence facedata.Confidence
	Edit       *Edit // nil where it is for a person to write
}

// Edit puts text into a file.
type Edit struct {
	File   string // absolute
	Offset int    // in bytes
	Text   string
}

// program is what all packages of a program say together.
type program struct {
	results []*Result
	files   map[[2]string]*Result // by module and name
	seen    func(r *Result, p finding.Position) finding.Position
}

// Join returns the proposals for a program, in order of position. Seen tells how
// the user sees a place in a file of the module given.
func Join(results []*Result, seen func(module string, p finding.Position) finding.Position) []Proposal {
	p := &program{
		results: results,
		files:   make(map[[2]string]*Result),
		seen: func(r *Result, at finding.Position) finding.Position {
			return seen(r.declared.files.Module, at)
		},
	}
	for _, r := range results {
		for _, file := range r.declared.pass.Files {
			p.files[[2]string{r.declared.files.Module, r.declared.files.Position(file.Package).File}] = r
		}
	}
	return p.proposals()
}

func (p *program) proposals() []Proposal {
	var all []Proposal
	proven := make(map[*types.Var]*carried)
	doubted := make(map[*types.Var]bool)
	for _, r := range p.results {
		for _, f := range r.flows.Flows {
			for _, c := range p.carriedBy(r, f) {
				if before := proven[c.field]; before == nil {
					proven[c.field] = &c
				} else {
					before.kind |= c.kind
					before.confidence = max(before.confidence, c.confidence)
				}
			}
			all = append(all, p.answers(r, f, doubted)...)
		}
		for _, lost := range r.flows.Unmodelled {
			all = append(all, p.called(r, lost)...)
		}
	}
	for _, r := range p.results {
		all = append(all, p.bodiless(r)...)
		for _, f := range r.declared.fields {
			if c := proven[f.obj]; c != nil || f.kind != 0 {
				all = append(all, p.tag(r, f, c, doubted[f.obj]))
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Proposal) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Add, b.Add), cmp.Compare(a.To.En, b.To.En))
	})
	return slices.CompactFunc(all, func(a, b Proposal) bool {
		return a.Pos == b.Pos && a.Add == b.Add && a.To == b.To
	})
}

var (
	ofField = lang.Text{En: "field %s", Zh: "字段 %s"}
	orNot   = lang.Text{
		En: "a finding rests on this name alone: if it holds no face, say so by face:\"none,REASON\" instead",
		Zh: "有提示仅依据该名称：若并非人脸数据，请改写 face:\"none,理由\"",
	}
	byHand = lang.Text{En: "for you to write, since %s", Zh: "须手工添加：%s"}
)

// tag proposes a tag for the field f, in which c was found unless that is nil.
func (p *program) tag(r *Result, f *Field, c *carried, doubted bool) Proposal {
	at := f.obj.Pos()
	out := Proposal{
		Pos: p.seen(r, r.declared.files.Position(at)), To: lang.Textf(ofField, f.Name),
		Confidence: facedata.Medium,
	}
	kind := f.kind // a tag that said less than the name would silence what rests on the name
	switch {
	case c != nil:
		kind, out.Confidence = kind|c.kind, c.confidence
		out.Reasons = append(out.Reasons, c.why)
	case kind == facedata.Reference:
		out.Confidence = facedata.Low // it may lead to something else of the same record
	}
	if f.kind != 0 {
		out.Reasons = append(out.Reasons, f.why)
	}
	if doubted && c == nil {
		out.Reasons = append(out.Reasons, orNot)
	}
	out.Add = Tag(kind)
	if edit, why, ok := r.declared.Edit(f, kind); ok {
		out.Edit = r.edit(edit)
	} else {
		out.Reasons = append(out.Reasons, lang.Textf(byHand, why))
	}
	return out
}

// edit returns e as one of a file.
func (r *Result) edit(e analysis.TextEdit) *Edit {
	at := r.declared.pass.Fset.PositionFor(e.Pos, false)
	return &Edit{File: at.Filename, Offset: at.Offset, Text: string(e.NewText)}
}

// find returns the package of the module of r in whose files p lies, and where;
// nil if there is none.
func (p *program) find(r *Result, at finding.Position) (*Result, token.Pos) {
	owner := p.files[[2]string{r.declared.files.Module, at.File}]
	if owner == nil {
		return nil, token.NoPos
	}
	return owner, owner.declared.files.Pos(at)
}

// place tells where p is, as the user sees it.
func (p *program) place(r *Result, at finding.Position) string {
	seen := p.seen(r, at)
	return fmt.Sprintf("%s:%d:%d", seen.File, seen.Line, seen.Col)
}
