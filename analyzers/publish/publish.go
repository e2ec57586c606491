package publish

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/published"
	"github.com/facelint/facelint/internal/passes/ways"
)

// Analyzer reports faces that everybody can see.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer, published.Analyzer}, run)

func run(p *lint.Pass) error {
	stores := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	if !stores.Main {
		p.Open()
		return nil
	}
	p.Program(stores)
	public := p.Pass.ResultOf[published.Analyzer].(*published.Result)
	faces := kept(stores.Stores, public.Writes)
	for _, f := range faces {
		if w := f.open(); w != nil && !w.Agreed {
			p.Report(f.stored(w))
		}
	}
	for _, at := range public.Publics {
		if at.Agreed || at.How == published.Served && public.Closed() {
			continue
		}
		if i := slices.IndexFunc(faces, func(f face) bool { return f.isAt(at) }); i >= 0 {
			p.Report(faces[i].shown(at))
		}
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// face is face data that is kept in a file or object, with the calls on its way
// that say where to.
type face struct {
	lifecycle.Obligation
	writes []published.Write
}

// kept returns the face data that a program keeps in files and objects, in the
// order of the places where it does.
func kept(p lifecycle.Program, writes []published.Write) []face {
	at := make(map[finding.Position][]published.Write)
	for _, w := range writes {
		at[w.Pos] = append(at[w.Pos], w)
	}
	var all []face
	for _, o := range p.Kept {
		if o.Store.Medium != flows.File && o.Store.Medium != flows.Object || o.Sealed || o.Confidence < facedata.Medium ||
			o.Kind&(facedata.Image|facedata.Template) == 0 {
			continue
		}
		f := face{Obligation: o}
		for _, s := range slices.Backward(o.Trace) {
			for _, w := range at[s.Pos] {
				if w.Medium == o.Store.Medium {
					f.writes = append(f.writes, w)
				}
			}
		}
		all = append(all, f)
	}
	return all
}

// open returns the write by which f is put where everybody can read it, nil if
// none is.
func (f face) open() *published.Write {
	i := slices.IndexFunc(f.writes, func(w published.Write) bool { return w.Open != "" })
	if i < 0 {
		return nil
	}
	return &f.writes[i]
}

// isAt reports whether f is kept where p makes public.
func (f face) isAt(p published.Public) bool {
	if p.How == published.Served {
		return f.Store.Medium == flows.File && slices.ContainsFunc(f.places(), func(at published.Place) bool { return at.Within(p.Place) })
	}
	if f.Store.Medium != flows.Object {
		return false
	}
	return p.Face || p.Place.Whole() && slices.ContainsFunc(f.places(), func(at published.Place) bool {
		return at == p.Place || strings.HasPrefix(string(at), string(p.Place)+"/")
	})
}

// places returns the places that f is kept at, as far as they are known.
func (f face) places() []published.Place {
	var all []published.Place
	for _, w := range f.writes {
		if w.Place != "" {
			all = append(all, w.Place)
		}
	}
	if f.Store.Name != "" {
		all = append(all, published.Place(f.Store.Name))
	}
	return all
}

// stored reports that w puts f where everybody can read it.
func (f face) stored(w *published.Write) finding.Finding {
	return finding.Finding{
		Confidence: f.Confidence, Pos: w.Pos, Module: w.Module, Function: w.Func,
		Key:      "acl " + flows.StoreKey(f.Store),
		Message:  lang.Textf(storedText, flows.KindText(f.Kind), flows.StoreText(f.Store), w.Open),
		Advice:   closeIt,
		Trace:    append(slices.Clone(f.Trace), finding.Step{Pos: w.Pos, Text: lang.Textf(openStep, w.Open)}),
		Evidence: f.Evidence, Suppressed: w.Silenced,
	}
}

// shown reports that p makes public the place where f is kept.
func (f face) shown(p published.Public) finding.Finding {
	out := finding.Finding{
		Confidence: f.Confidence, Pos: p.Pos, Module: p.Module, Function: p.Func,
		Key: p.Call + " " + string(p.Place), Evidence: f.Evidence, Suppressed: p.Silenced, Advice: closeIt,
	}
	kind, at := flows.KindText(f.Kind), p.Place.Text()
	var step lang.Text
	switch p.How {
	case published.Served:
		out.Message, out.Advice = lang.Textf(servedText, at, p.Call, kind, f.Pos.File, f.Pos.Line), bar
		step = lang.Textf(servedStep, at, p.Call)
	case published.Opened:
		out.Message = lang.Textf(openedText, at, p.Call, kind, f.Pos.File, f.Pos.Line)
		step = lang.Textf(openedStep, p.Call)
	case published.Signed:
		out.Message, out.Advice = lang.Textf(signedText, p.Call, p.Days, kind, f.Pos.File, f.Pos.Line), shorten
		step = lang.Textf(signedStep, p.Call, p.Days)
	}
	out.Trace = append(slices.Clone(f.Trace), finding.Step{Pos: p.Pos, Text: step})
	return out
}
