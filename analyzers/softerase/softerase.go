package softerase

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
)

// Analyzer reports the deletions of a program that leave face data in place.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	marks = lang.Text{
		En: "this deletion only marks the rows of %s as deleted, and nothing else that the program can be made to do erases them: %s stays readable in place",
		Zh: "此处删除仅将%s中的记录标记为已删除，程序也没有其他可触发的操作会清除它们：%s仍以可读形式留存",
	}
	leaves = lang.Text{
		En: "the operation %s deletes from %s and leaves %s",
		Zh: "操作 %s 从%s删除记录，但遗留%s",
	}
	left = lang.Text{
		En: "%s in %s (kept by %s at %s:%d)",
		Zh: "%s于%s（由 %s 写入，%s:%d）",
	}
	between     = lang.Text{En: ", ", Zh: "、"}
	adviceMarks = lang.Text{
		En: "erase for good (Unscoped, DELETE), overwrite the template and image columns with the mark, or run a purge of marked rows; block reading until then",
		Zh: "彻底删除（Unscoped、DELETE），或在标记的同时将特征与图像列置空，或定期清除已标记记录；在此之前应阻断读取",
	}
	adviceLeaves = lang.Text{
		En: "erase from every store that the data entered, vendor galleries, files, objects and caches included, in the same operation",
		Zh: "在同一操作中从数据进入过的每一处存储删除，包括厂商人员库、文件、对象与缓存",
	}
)

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	if !result.Main {
		p.Open()
		return nil
	}
	p.Program(result)
	for _, g := range gaps(result.Stores) {
		if s := purged(p, g.left); s != nil && g.Suppressed == nil {
			g.Suppressed = s.Suppression(string(s.Purge))
		}
		p.Report(g.Finding)
	}
	return nil
}

// purged returns what the configuration says of how the stores are purged, nil
// if it is silent about one of them.
func purged(p *lint.Pass, stores []lifecycle.Holding) *config.Store {
	var said *config.Store
	for _, h := range stores {
		said = p.Store(flows.StoreKey(h.Store), func(s config.Store) bool { return s.Purge != "" })
		if said == nil {
			return nil
		}
	}
	return said
}

// gap is a finding and what stays.
type gap struct {
	finding.Finding
	left []lifecycle.Holding
}

// gaps returns what there is to say of the deletions of a program.
func gaps(p lifecycle.Program) []gap {
	var out []gap
	for _, h := range lifecycle.Inventory(p) {
		if e := h.Marked(); e != nil {
			message := lang.Textf(marks, flows.StoreText(h.Store), flows.KindText(h.Kinds))
			out = append(out, gap{at(*e, h, message, adviceMarks), []lifecycle.Holding{h}})
		}
	}
	for _, partial := range lifecycle.Partials(p) {
		if stays := lasting(partial.Left); len(stays) > 0 {
			message := lang.Textf(leaves, partial.Erasure.Name, flows.StoreText(partial.Erasure.Store), list(stays))
			out = append(out, gap{at(partial.Erasure, stays[0], message, adviceLeaves), stays})
		}
	}
	return out
}

// lasting returns the holdings that do not go by themselves soon: no queues,
// and nothing that ends with the process.
func lasting(all []lifecycle.Holding) []lifecycle.Holding {
	return slices.DeleteFunc(slices.Clone(all), func(h lifecycle.Holding) bool {
		return h.Store.Medium == flows.Memory || h.Store.Medium == flows.Queue
	})
}

// list names what stays and where.
func list(stays []lifecycle.Holding) lang.Text {
	var out lang.Text
	for i, h := range stays {
		o := h.Kept[0]
		t := lang.Textf(left, flows.KindText(h.Kinds), flows.StoreText(h.Store), o.Call, o.Pos.File, o.Pos.Line)
		if i > 0 {
			out.En += between.En
			out.Zh += between.Zh
		}
		out.En += t.En
		out.Zh += t.Zh
	}
	return out
}

// at is a finding about the erasure e, which leaves what is kept in h.
func at(e lifecycle.Erasure, h lifecycle.Holding, message, advice lang.Text) finding.Finding {
	o := h.Kept[0]
	return finding.Finding{
		Confidence: min(o.Confidence, facedata.Medium),
		Pos:        e.Pos,
		Module:     e.Module,
		Function:   e.Func,
		Key:        flows.StoreKey(e.Store) + "@" + e.Func,
		Message:    message,
		Advice:     advice,
		Trace:      append(slices.Clone(o.Trace), finding.Step{Pos: e.Pos, Text: lang.Text{En: "is left by this deletion", Zh: "在此删除后仍留存"}}),
		Evidence:   o.Evidence,
		Suppressed: e.Suppressed(Rule.Name),
	}
}

// Join leaves of several programs' findings those that hold of all of them
// taken together. Programs are what [lint.Result] holds of each.
func Join(all []finding.Finding, programs []any) []finding.Finding {
	open := make(map[string]bool)
	for _, f := range gaps(flows.Joined(programs)) {
		open[f.Key] = true
	}
	return slices.DeleteFunc(slices.Clone(all), func(f finding.Finding) bool { return !open[f.Key] })
}
