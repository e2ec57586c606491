package rawface

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports raw face images that are kept.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "a raw face image is kept in %s by %s%s; it comes from %s, and it is a face image because %s",
		Zh: "原始人脸图像被 %[2]s 保存到%[1]s%[3]s；来源：%[4]s；判定依据：%[5]s",
	}
	advice = lang.Text{
		En: "keep only an encrypted template, or delete the image once it has been matched; if it must be kept, take a separate consent that says so, set a period and encrypt it",
		Zh: "只保存加密的特征，或在比对后删除图像；确需保存的，取得写明该用途的单独同意，设定期限并加密",
	}
)

// worse says what makes keeping it an error: it is in clear, or for ever.
var worse = map[[2]bool]lang.Text{
	{true, true}:  {En: ", unencrypted and without an expiry", Zh: "，且未加密、未设过期"},
	{true, false}: {En: ", unencrypted", Zh: "，且未加密"},
	{false, true}: {En: ", without an expiry", Zh: "，且未设过期"},
}

func encrypts(s config.Store) bool { return s.AtRest != "" }
func purges(s config.Store) bool   { return s.Purge != "" }

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	for _, f := range result.Flows {
		store := flows.StoreOf(f)
		if f.Kind != facedata.Image || store.Medium == flows.Gallery || store.Medium == flows.Memory {
			continue // what a gallery gets is enrolled, not kept beside, and what is in memory ends with the process
		}
		clear := !f.Sealed && !f.AtRest && p.Store(flows.StoreKey(store), encrypts) == nil
		endless := flows.Endless(f) && p.Store(flows.StoreKey(store), purges) == nil
		severity := rule.Warning
		if clear || endless {
			severity = rule.Error
		}
		trace, evidence := flows.Trace(f), flows.Evidence(f)
		p.Report(finding.Finding{
			Severity:   severity,
			Confidence: f.Confidence,
			Pos:        f.At,
			Function:   f.Func,
			Key:        flows.StoreKey(store),
			Message:    lang.Textf(message, flows.StoreText(store), f.Store.Call, worse[[2]bool{clear, endless}], flows.SourceText(f), evidence[0].Text),
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
