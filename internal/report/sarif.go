package report

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

	problemID   = "problem"
	warningID   = "warning"
	blindSpotID = "blind-spot"
)

// SARIF writes d as a SARIF 2.1.0 log of one run, in the language of the
// document. Files are relative to the root of the repository, which SARIF
// calls %SRCROOT%, so that no path of a machine gets out. Columns count bytes,
// as everywhere in Go.
func SARIF(w io.Writer, d *Document) error {
	s := sarifWriter{doc: d}
	return encode(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{s.run()}})
}

// sarifWriter converts the parts of one document.
type sarifWriter struct{ doc *Document }

func (s sarifWriter) run() sarifRun {
	d := s.doc
	language := map[lang.Lang]string{lang.En: "en-US", lang.Zh: "zh-CN"}
	run := sarifRun{
		Tool: sarifTool{Driver: sarifDriver{
			Name: "facelint", Version: d.Version, InformationURI: rule.Homepage,
			Rules: each(d.Rules, s.rule),
			Notifications: []sarifDescriptor{
				{ID: problemID, ShortDescription: s.text(lang.Text{En: "Code that could not be analysed.", Zh: "未能分析的代码。"})},
				{ID: warningID, ShortDescription: s.text(lang.Text{En: "Something handed in beside the code that has no effect.", Zh: "代码之外所提供的内容未起作用。"})},
				{ID: blindSpotID, ShortDescription: s.text(lang.Text{En: "Something the analysis could not see.", Zh: "分析的盲区。"})},
			},
		}},
		Invocations: []sarifInvocation{{
			ExecutionSuccessful:        len(d.Problems) == 0,
			ToolExecutionNotifications: s.notifications(),
		}},
		Language: language[d.Lang],
		Properties: sarifRunBag{
			Status: d.Status(), Catalogue: d.Catalogue, Packages: d.Packages,
			Modules: each(d.Modules, func(m Module) sarifModule { return sarifModule{Path: m.Path, Dir: m.Kept} }),
		},
		Results: each(d.Findings, s.result),
	}
	if len(d.Suppressed) > 0 {
		// A reader may take a result without the property for one of unknown
		// state as soon as another result has it.
		for i := range run.Results {
			run.Results[i].Suppressions = []sarifSuppression{}
		}
		run.Results = append(run.Results, each(d.Suppressed, s.result)...)
	}
	return run
}

func (s sarifWriter) text(t lang.Text) sarifText { return sarifText{Text: plain(t.In(s.doc.Lang))} }

func (s sarifWriter) rule(r *rule.Rule) sarifDescriptor {
	l := s.doc.Lang
	manual := r.Manual.In(l)
	cited := articles(append(append(append([]law.Ref(nil), r.Primary...), r.Cross...), r.History...))
	var links strings.Builder
	for _, a := range cited {
		links.WriteString("\n- " + markdownCite(a, l))
	}
	help := sarifText{Text: manual, Markdown: manual}
	if len(cited) > 0 {
		title := lang.Text{En: "Maps to:", Zh: "对应条款："}.In(l)
		help.Markdown += "\n\n" + title + "\n" + links.String()
		help.Text += "\n\n" + title + " " + citations(cited).In(l)
	}
	full := sarifText{Text: firstParagraph(manual)}
	return sarifDescriptor{
		ID: r.Name, Name: r.Name,
		ShortDescription:     sarifText{Text: r.Title.In(l)},
		FullDescription:      &full,
		Help:                 &help,
		HelpURI:              r.URL(),
		DefaultConfiguration: &sarifConfiguration{Level: level(r.Severity)},
		Properties:           &sarifRuleBag{Tags: tags(r)},
	}
}

// tags returns the words to filter rules by.
func tags(r *rule.Rule) []string {
	list := []string{"privacy", "face-recognition"}
	seen := make(map[string]bool)
	for _, ref := range r.Primary {
		if !seen[ref.Instrument] {
			seen[ref.Instrument] = true
			list = append(list, ref.Instrument)
		}
	}
	return list
}

func (s sarifWriter) result(f Finding) sarifResult {
	l := s.doc.Lang
	m := s.doc.module(f.Module)
	mapped, history := byStatus(articles(f.Articles))
	r := sarifResult{
		RuleID:              f.Rule,
		RuleIndex:           s.ruleIndex(f.Rule),
		Level:               level(f.Severity),
		Message:             resultMessage(f, mapped, history, l),
		Locations:           []sarifLocation{s.location(m, f.Pos)},
		PartialFingerprints: map[string]string{FingerprintName: f.Fingerprint},
		Properties: sarifResultBag{
			Confidence: f.Confidence.String(), Module: f.Module, Function: f.Function, Key: f.Key,
			Articles: each(mapped, article.id), DraftHistory: each(history, article.id),
		},
	}
	if f.Function != "" {
		r.Locations[0].LogicalLocations = []sarifFunction{{FullyQualifiedName: f.Function, Kind: "function"}}
	}
	if len(f.Trace) > 0 {
		flow := each(f.Trace, func(step finding.Step) sarifFlowLocation {
			return sarifFlowLocation{Location: s.location(m, step.Pos).saying(s.text(step.Text))}
		})
		flow[0].Importance, flow[len(flow)-1].Importance = "essential", "essential"
		r.CodeFlows = []sarifCodeFlow{{ThreadFlows: []sarifThreadFlow{{Locations: flow}}}}
	}
	for i, e := range f.Evidence {
		why := lang.Textf(lang.Text{En: "evidence (%s): %s", Zh: "依据（%s）：%s"}, bases[e.Basis], e.Text)
		related := s.location(m, e.Pos).saying(s.text(why))
		related.ID = i + 1
		r.RelatedLocations = append(r.RelatedLocations, related)
	}
	if f.Suppressed != nil {
		r.Suppressions = []sarifSuppression{{
			Kind: "inSource", Status: "accepted",
			Justification: f.Suppressed.Reason, Location: s.location(m, f.Suppressed.Pos),
		}}
	}
	return r
}

func (s sarifWriter) ruleIndex(name string) int {
	for i, r := range s.doc.Rules {
		if r.Name == name {
			return i
		}
	}
	return -1
}

// resultMessage says what was found, what to do and what it maps to. Lists
// show only the first sentence, so that one stands alone.
func resultMessage(f Finding, mapped, history []article, l lang.Lang) sarifText {
	var text, markdown strings.Builder
	paragraph := func(label lang.Text, plainText, markdownText string) {
		if text.Len() > 0 {
			text.WriteByte('\n')
			markdown.WriteString("\n\n")
		}
		text.WriteString(fmt.Sprintf(label.In(l), plainText))
		markdown.WriteString(fmt.Sprintf(label.In(l), markdownText))
	}
	message, advice := f.Message.In(l), f.Advice.In(l)
	paragraph(lang.Text{En: "%s.", Zh: "%s。"}, plain(message), escapeMarkdown(message))
	if advice != "" {
		paragraph(adviceWord, plain(advice), escapeMarkdown(advice))
	}
	for _, list := range []struct {
		label lang.Text
		cited []article
	}{{mapsWord, mapped}, {historyWord, history}} {
		if len(list.cited) == 0 {
			continue
		}
		links := each(list.cited, func(a article) string { return markdownCite(a, l) })
		paragraph(list.label, citations(list.cited).In(l), strings.Join(links, separator.In(l)))
	}
	return sarifText{Text: text.String(), Markdown: markdown.String()}
}

// notifications lists what was not analysed, what has no effect and what could
// not be seen.
func (s sarifWriter) notifications() []sarifNotification {
	d := s.doc
	list := []sarifNotification{}
	add := func(id, level string, t lang.Text, m Module, pos finding.Position) {
		n := sarifNotification{Descriptor: sarifReference{ID: id}, Level: level, Message: s.text(t)}
		if pos.IsValid() {
			n.Locations = []sarifLocation{s.location(m, pos)}
		}
		list = append(list, n)
	}
	for _, p := range d.Problems {
		t := p.Text
		if p.Package != "" {
			t = lang.Textf(lang.Text{En: "%s: %s", Zh: "%s：%s"}, lang.Visible(p.Package), t)
		}
		add(problemID, "error", t, d.module(p.Module), p.Pos)
	}
	for _, w := range d.Warnings {
		// A pack need not lie in the repository, so that its place is told in
		// words.
		t := lang.Textf(lang.Text{En: "%s:%d: %s", Zh: "%s:%d：%s"}, lang.Visible(path.Base(w.Pos.File)), w.Pos.Line, w.Text)
		add(warningID, "warning", t, Module{}, finding.Position{})
	}
	for _, b := range d.BlindSpots {
		add(blindSpotID, "note", b.Text, d.Modules[0], b.Pos)
	}
	return list
}

func (s sarifWriter) location(m Module, pos finding.Position) sarifLocation {
	return sarifLocation{PhysicalLocation: sarifPhysical{
		ArtifactLocation: artifact(m, pos.File),
		Region:           sarifRegion{StartLine: max(pos.Line, 1), StartColumn: pos.Col},
	}}
}

// artifact names a file without any root of a machine, except where it cannot
// be made relative, such as one that a generator left elsewhere.
func artifact(m Module, file string) sarifArtifact {
	relative := func(base, file string) sarifArtifact {
		return sarifArtifact{URI: (&url.URL{Path: file}).String(), URIBaseID: base}
	}
	switch std, ok := strings.CutPrefix(file, "std/"); {
	case path.IsAbs(file):
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: file}).String()}
	case ok:
		return relative("%GOROOT%", "src/"+std)
	case outside(file):
		return relative("%GOMODCACHE%", file)
	}
	return relative("%SRCROOT%", path.Join(m.Kept, file))
}

func (l sarifLocation) saying(t sarifText) sarifLocation {
	l.Message = &t
	return l
}

func level(s rule.Severity) string {
	if s == rule.Info {
		return "note"
	}
	return s.String()
}

func firstParagraph(manual string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(manual), "\n\n")
	return strings.Join(strings.Fields(first), " ")
}
