package rawface

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
)

// Analyzer reports raw face images that are kept.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "a raw face image is kept in %s by %s; it comes from %s, and it is a face image because %s",
		Zh: "原始人脸图像被 %[2]s 保存到%[1]s；来源：%[3]s；判定依据：%[4]s",
	}
	advice = lang.Text{
		En: "keep only an encrypted template, or delete the image once it has been matched; if it must be kept, take a separate consent that says so, set a period and encrypt it",
		Zh: "只保存加密的特征，或在比对后删除图像；确需保存的，取得写明该用途的单独同意，设定期限并加密",
	}
)

// gallery is the medium of a recogniser's enrolled faces. What goes there is
// enrolled, not kept beside; whether it may be is for other rules to ask.
const gallery = "gallery"

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	for _, f := range result.Flows {
		store := flows.StoreOf(f)
		if f.Kind != facedata.Image || store.Medium == gallery {
			continue
		}
		trace, evidence := flows.Trace(f), flows.Evidence(f)
		p.Report(finding.Finding{
			Confidence: f.Confidence,
			Pos:        f.At,
			Function:   f.Func,
			Key:        store.Medium + ":" + store.Name,
			Message:    lang.Textf(message, flows.StoreText(store), f.Store.Call, flows.SourceText(f), evidence[0].Text),
			Advice:     advice,
			Trace:      trace,
			Evidence:   evidence,
		})
	}
	for _, b := range result.BlindSpots {
		p.Blind(b)
	}
	return nil
}
