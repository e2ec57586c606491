package driver

import (
	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/report"
)

// entries returns the entry points of the programs among results that lead to
// a face.
func entries(results program.Results, seen surveyor) []report.Entry {
	all := []report.Entry{}
	asked := make(map[string]*consents.Result)
	for pkg, value := range results.Of(consents.Analyzer) {
		asked[pkg.ID] = value.(*consents.Result)
	}
	for pkg, value := range results.Of(guards.Analyzer) {
		r := value.(*guards.Result)
		if !r.Main() || asked[pkg.ID] == nil {
			continue
		}
		for _, e := range ways.Entrances(r, ways.Consented(asked[pkg.ID])) {
			all = append(all, seen.entry(e, r))
		}
	}
	return all
}

func (s surveyor) entry(e ways.Entrance, r *guards.Result) report.Entry {
	at := e.Place()
	out := report.Entry{
		Place: report.Place{Position: s.at(r.Module(at.Func), at.Pos), Function: at.Func, Text: e.From()},
		Consent: report.Answer{
			Yes: !e.Open, Text: lang.Text{En: "yes, on every way", Zh: "是，所有路径均已核验"},
		},
	}
	if e.Open {
		out.Consent.Text = lang.Text{En: "no", Zh: "否"}
	}
	for _, p := range append([]guard.Asked{e.Point}, e.Others...) {
		out.Does = addPlace(out.Does, report.Place{Position: s.at(r.Module(p.Func), p.Pos), Function: p.Func, Text: ways.Done(p)})
	}
	for _, t := range e.Asked {
		place := report.Place{Position: s.at(r.Module(at.Func), t.Pos), Function: at.Func, Text: lang.Text{En: "tested here", Zh: "在此核验"}}
		if t.Root.Kind == guard.Declared {
			place.Text = lang.Textf(lang.Text{En: "declared: %s %s, because %s", Zh: "声明：%s %s，理由：%s"}, t.Root.Name, t.Root.Type, t.Is)
		}
		out.Consent.Places = addPlace(out.Consent.Places, place)
	}
	return out
}
