package colocate

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
)

// Analyzer reports records that hold face data beside what tells whose it is.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s is kept in one record of %s with %s by %s; it comes from %s, and it is face data because %s",
		Zh: "%s与%[3]s同存于%[2]s的一条记录（由 %[4]s 写入）；来源：%[5]s；判定依据：%[6]s",
	}
	advice = lang.Text{
		En: "keep face data in a store of its own, linked to the person by an opaque id, under its own access rights",
		Zh: "将人脸数据与身份信息分开存储，以无含义的标识关联，并单独设置访问权限",
	}
)

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	type record struct {
		store lifecycle.Store
		at    finding.Position // where a store has no name, each place is a record of its own
	}
	seen := make(map[record]bool)
	for _, f := range result.Flows {
		store := flows.StoreOf(f)
		told := record{store: store}
		if store.Name == "" {
			told.at = f.At
		}
		if len(f.Store.Beside) == 0 || f.Again() || f.Sealed || seen[told] || slices.Contains([]string{flows.Gallery, flows.Memory}, store.Medium) {
			continue
		}
		seen[told] = true // the record is what is to be changed, not each place that writes it
		trace, evidence := flows.Trace(f), flows.Evidence(f)
		p.Report(finding.Finding{
			Confidence: f.Confidence,
			Pos:        f.At,
			Function:   f.Func,
			Key:        flows.StoreKey(store),
			Message: lang.Textf(message, flows.KindText(f.Kind), flows.StoreText(store), list(f.Store.Beside), f.Store.Call,
				flows.SourceText(f), evidence[0].Text),
			Advice:   advice,
			Trace:    trace,
			Evidence: evidence,
		})
	}
	return nil
}

// list names fields.
func list(names []string) lang.Text {
	return lang.Text{En: strings.Join(names, ", "), Zh: strings.Join(names, "、")}
}
