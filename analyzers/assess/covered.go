package assess

import (
	"slices"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/recipients"
	"github.com/facelint/facelint/internal/rule"
)

const fileName = config.Name

var (
	newPurpose = lang.Text{
		En: "the code handles face data for the purpose %s, which no assessment in .facelint.yaml lists",
		Zh: "代码为“%s”这一目的处理人脸，而 .facelint.yaml 中的评估均未列出该目的",
	}
	newRecipient = lang.Text{
		En: "faces are handed to %s, by %s, and no assessment in .facelint.yaml lists that recipient",
		Zh: "人脸经 %[2]s 交给 %[1]s，而 .facelint.yaml 中的评估均未列出该接收方",
	}
	laterRecipient = lang.Text{
		En: "%s is given faces since %s, after the assessment %s of %s that lists it",
		Zh: "%s 自 %s 起接收人脸，晚于列出它的评估 %s（%s）",
	}
	past = lang.Text{
		En: "this entry (%s) was said by %s until %s and counts no more",
		Zh: "此条（%s）由 %s 确认至 %s，现已失效",
	}
	again = lang.Text{
		En: "assess again with it and add the new version under assessments in .facelint.yaml",
		Zh: "将其纳入后重新评估，并在 .facelint.yaml 的 assessments 中加入新版本",
	}
	renew = lang.Text{
		En: "have it confirmed and set a new until, or remove it",
		Zh: "请重新确认并更新 until，或删除该条",
	}
	declared = lang.Text{En: "the purpose is declared here", Zh: "此处声明了该目的"}
	written  = lang.Text{En: "the entry itself", Zh: "该条本身"}
)

// uncovered reports the purposes and recipients of a package that no assessment
// lists, if there is any assessment.
func uncovered(p *lint.Pass) {
	if len(p.Config.Assessments) == 0 {
		return
	}
	for _, d := range slices.Concat(p.Annotations.Own(), p.Annotations.Package(p.Pass.Pkg.Path())) {
		if name := d.Attr("name"); d.Name == "purpose" && !purposes(p.Config, name) {
			p.Report(at(d.Pos, "purpose "+name, lang.Textf(newPurpose, name), declared))
		}
	}
	for _, h := range p.Pass.ResultOf[recipients.Analyzer].(*recipients.Result).Handed {
		if !listed(p, h.Recipient) {
			f := at(p.Files.Position(h.Pos), "recipient "+h.Recipient, lang.Textf(newRecipient, h.Recipient, h.Call), lang.Same(h.Call))
			f.Evidence[0].Basis = facedata.API
			if h.Func != nil {
				f.Function = h.Func.FullName()
			}
			p.Report(f)
		}
	}
}

// purposes reports whether an assessment lists the purpose.
func purposes(c *config.Config, name string) bool {
	return slices.ContainsFunc(c.Assessments, func(a config.Assessment) bool {
		return slices.Contains(a.Purposes, config.Words(name))
	})
}

// listed reports whether an assessment lists the recipient that models call
// name.
func listed(p *lint.Pass, name string) bool {
	r := p.Recipient(name, "")
	return r != nil && slices.ContainsFunc(p.Config.Assessments, func(a config.Assessment) bool {
		return slices.Contains(a.Recipients, r.Name)
	})
}

// newer reports the recipients that every assessment which lists them is older
// than.
func newer(p *lint.Pass) {
	for _, r := range p.Config.Recipients {
		var last config.Assessment
		for _, a := range p.Config.Assessments {
			if slices.Contains(a.Recipients, r.Name) && a.Date > last.Date {
				last = a
			}
		}
		if last.Date != "" && r.Since > last.Date {
			text := lang.Textf(laterRecipient, r.Name, r.Since, last.Version, last.Date)
			p.Report(at(r.Pos, "since "+string(r.Name), text, written))
		}
	}
}

// stale reports the facts that are past their last day.
func stale(p *lint.Pass) {
	for _, s := range p.Settings.Stale {
		f := at(s.Pos, "stale "+s.What, lang.Textf(past, s.What, s.By, s.Until), written)
		f.Severity, f.Advice = rule.Info, renew
		p.Report(f)
	}
}

// at is a finding about what is said at a place.
func at(pos finding.Position, key string, message, why lang.Text) finding.Finding {
	return finding.Finding{
		Severity: rule.Warning, Confidence: facedata.High, Pos: pos, Key: key, Message: message, Advice: again,
		Evidence: []finding.Evidence{{Basis: facedata.Annotation, Pos: pos, Text: why}},
	}
}
