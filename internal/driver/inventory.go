package driver

import (
	"context"
	"path"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/report"
)

// Inventory analyses the packages that o names and returns what they keep of
// faces: what programs among them do, taken together, or else what the packages
// could do.
func Inventory(ctx context.Context, o Options) (*report.Inventory, error) {
	p, mods, err := load(ctx, o)
	if err != nil {
		return nil, err
	}
	results, err := p.Analyze([]*analysis.Analyzer{flows.Analyzer, guards.Analyzer, consents.Analyzer})
	if err != nil {
		return nil, err
	}
	var programs, packages []any
	for _, value := range results.Of(flows.Analyzer) {
		r := value.(*flows.Result)
		packages = append(packages, r)
		if r.Main {
			programs = append(programs, r)
		}
	}
	inv := &report.Inventory{
		Schema: report.InventoryName, Program: len(programs) > 0,
		Stores: []report.Holding{}, Entries: entries(results, surveyor{mods}),
		Problems: len(p.Problems) + len(results.Problems),
	}
	if !inv.Program {
		programs = packages
	}
	seen := surveyor{mods}
	for _, h := range lifecycle.Inventory(flows.Joined(programs)) {
		inv.Stores = append(inv.Stores, seen.holding(h))
	}
	return inv, nil
}

// surveyor puts holdings into words, with places as the reader sees them.
type surveyor struct{ modules []report.Module }

func (s surveyor) holding(h lifecycle.Holding) report.Holding {
	out := report.Holding{
		Medium: h.Store.Medium, Name: h.Store.Name, Kinds: h.Kinds.String(),
		Text:   lang.Textf(lang.Text{En: "%s in %s", Zh: "%s于%s"}, flows.KindText(h.Kinds), flows.StoreText(h.Store)),
		Sealed: s.sealed(h), Limit: s.limit(h), Erased: s.erased(h), Read: []report.Place{},
	}
	for _, o := range h.Kept {
		text := lang.Textf(lang.Text{En: "by %s; the data %s", Zh: "由 %s 写入；数据%s"}, o.Call, o.Trace[0].Text)
		out.Written = addPlace(out.Written, report.Place{Position: s.at(o.Module, o.Pos), Function: o.Func, Text: text, Evidence: o.Evidence})
		for _, name := range o.Beside {
			if !slices.Contains(out.Beside, name) {
				out.Beside = append(out.Beside, name)
			}
		}
	}
	for _, r := range h.Read {
		out.Read = addPlace(out.Read, report.Place{Position: s.at(r.Module, r.Pos), Function: r.Func, Text: lang.Textf(lang.Text{En: "in %s", Zh: "于 %s"}, r.Func)})
	}
	return out
}

func addPlace(list []report.Place, p report.Place) []report.Place {
	if slices.ContainsFunc(list, func(o report.Place) bool { return o.Position == p.Position }) {
		return list
	}
	return append(list, p)
}

// at returns where a place is as seen from the current directory.
func (s surveyor) at(module string, pos finding.Position) finding.Position {
	if i := slices.IndexFunc(s.modules, func(m report.Module) bool { return m.Path == module }); i >= 0 {
		pos.File = path.Join(s.modules[i].Seen, pos.File)
	}
	return pos
}

func (s surveyor) sealed(h lifecycle.Holding) report.Answer {
	a := report.Answer{Yes: true, Text: lang.Text{En: "yes, wherever it is written", Zh: "是，所有写入处均已加密"}}
	for _, o := range h.Kept {
		place := report.Place{Position: s.at(o.Module, o.Pos), Function: o.Func}
		switch {
		case o.Sealed:
			place.Text = lang.Text{En: "encrypted on the way", Zh: "写入前已加密"}
		case o.AtRest:
			place.Text = lang.Text{En: "encrypted by the store", Zh: "由存储加密"}
		default:
			place.Text = lang.Text{En: "in clear", Zh: "明文"}
			a.Yes, a.Text = false, lang.Text{En: "no", Zh: "否"}
		}
		a.Places = addPlace(a.Places, place)
	}
	return a
}

func (s surveyor) limit(h lifecycle.Holding) report.Answer {
	a := report.Answer{Yes: true, Text: lang.Text{En: "yes, wherever it is written", Zh: "有，所有写入处均设有期限"}}
	for _, o := range h.Kept {
		place := report.Place{Position: s.at(o.Module, o.Pos), Function: o.Func}
		switch {
		case o.Limit > 0:
			place.Text = lang.Textf(lang.Text{En: "%d seconds", Zh: "%d 秒"}, int64(o.Limit))
		case o.Limit == model.SomeTime:
			place.Text = lang.Text{En: "a time that is computed or configured", Zh: "由计算或配置得出的时间"}
		default:
			place.Text = lang.Text{En: "none", Zh: "无"}
		}
		if !o.Limit.Ends() && o.Limit != model.SomeTime {
			a.Yes, a.Text = false, lang.Text{En: "no", Zh: "无"}
		}
		a.Places = addPlace(a.Places, place)
	}
	if e := h.Purged(); e != nil && !a.Yes {
		a = report.Answer{Yes: true, Text: lang.Text{En: "yes, what has reached some age is erased", Zh: "有，到期数据会被清除"}, Places: []report.Place{s.erasure(*e)}}
	}
	return a
}

func (s surveyor) erased(h lifecycle.Holding) report.Answer {
	a := report.Answer{Yes: h.Erasable(), Text: lang.Text{En: "no, by nothing that the program can be made to do", Zh: "否，程序没有可触发的删除操作"}}
	if a.Yes {
		a.Text = lang.Text{En: "yes", Zh: "是"}
	}
	for _, e := range h.Erased {
		a.Places = addPlace(a.Places, s.erasure(e))
	}
	return a
}

func (s surveyor) erasure(e lifecycle.Erasure) report.Place {
	text := lang.Text{En: "by %s", Zh: "由 %s 触发"}
	switch {
	case e.Idle:
		text = lang.Text{En: "in %s, to which nothing leads", Zh: "于 %s，但没有任何路径可达"}
	case e.Soft:
		text = lang.Text{En: "by %s, which only marks the data as deleted", Zh: "由 %s 触发，仅作删除标记"}
	case e.Aged:
		text = lang.Text{En: "by %s, of what has reached some age", Zh: "由 %s 触发，按时间清除"}
	}
	return report.Place{Position: s.at(e.Module, e.Pos), Function: e.Func, Text: lang.Textf(text, e.Name)}
}
