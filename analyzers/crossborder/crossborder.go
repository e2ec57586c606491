package crossborder

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/regions"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports the places outside the mainland that faces go to.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer, regions.Analyzer}, run)

func run(p *lint.Pass) error {
	faces := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	told := make(map[string]bool)
	at := make(map[finding.Position]bool) // followed to there
	for _, f := range faces.Sent {
		for _, a := range f.To {
			host := wires.Host(a.Text)
			where, region := regions.Host(host)
			if where != regions.Outside || told[host] {
				continue
			}
			told[host], at[f.At] = true, true
			found := finding.Finding{
				Confidence: f.Confidence, Pos: f.At, Function: f.Func, Key: host,
				Message: lang.Textf(sent, flows.KindText(f.Kind), lang.Same(host), lang.Same(f.Store.Call)),
				Advice:  advice, Trace: flows.Trace(f), Evidence: flows.Evidence(f),
			}
			found.Suppressed = grounded(p, p.Files.Module, p.Pass.Pkg.Path(), asked(p), host, region)
			p.Report(found)
		}
	}
	found := p.Pass.ResultOf[regions.Analyzer].(*regions.Result)
	if !found.Main {
		p.Open()
		return nil
	}
	p.Program(found)
	for _, e := range exports(faces, found) {
		if !at[e.at.Pos] {
			p.Report(e.finding(p))
		}
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// export is that a program hands faces to a service, and where that is run.
type export struct {
	recipient string
	call      string
	step      finding.Step    // where a face goes to it
	placed    *regions.Placed // nil if the program does not say where it is run
	at        regions.Place
	unsure    bool // nothing says where it is run
}

// exports returns the recipients of faces that are outside or may be, one for
// each region, in order of position.
func exports(faces *flows.Result, at *regions.Result) []export {
	var all []export
	seen := make(map[string]bool)
	add := func(e export) {
		key := e.recipient
		if e.placed != nil {
			key += " " + e.placed.Region
		}
		if !seen[key] {
			seen[key] = true
			all = append(all, e)
		}
	}
	for _, given := range receivers(faces, at) {
		if regions.Abroad(given.recipient) {
			add(given)
			continue
		}
		known := false
		for _, r := range at.Placed {
			if r.Vendor != given.recipient {
				continue
			}
			known = true
			if r.Where == regions.Outside {
				e := given
				e.placed, e.at = &r, r.Place
				add(e)
			}
		}
		if given.unsure = !known; given.unsure && (given.recipient == "Amazon" || given.recipient == "Microsoft") {
			add(given)
		}
	}
	return all
}

// receivers returns the services that the program hands faces to, or keeps them
// at.
func receivers(faces *flows.Result, at *regions.Result) []export {
	var all []export
	for _, h := range at.Handed {
		all = append(all, export{recipient: h.Recipient, call: h.Call, at: h.Place,
			step: finding.Step{Pos: h.Pos, Text: lang.Textf(given, lang.Same(h.Call), lang.Same(h.Recipient))}})
	}
	for _, k := range faces.Stores.Kept {
		if vendor := keeper(k.Call); k.Store.Medium == "object" && vendor != "" {
			all = append(all, export{recipient: vendor, call: k.Call, at: regions.Place{Pos: k.Pos, Module: k.Module, Func: k.Func},
				step: finding.Step{Pos: k.Pos, Text: lang.Textf(given, lang.Same(k.Call), lang.Same(vendor))}})
		}
	}
	return all
}

// keeper returns the cloud that runs the object store which a call keeps data
// in, "" if the call does not tell.
func keeper(call string) string {
	if strings.Contains(call, "storage.ObjectHandle") {
		return "Google"
	}
	name := strings.TrimLeft(call, "(*")
	pkg, _, _ := strings.Cut(name, ".")
	return map[string]string{
		"s3": "Amazon", "s3manager": "Amazon", "s3iface": "Amazon", "manager": "Amazon", "azblob": "Microsoft", "blockblob": "Microsoft",
		"oss": "Alibaba Cloud", "cos": "Tencent Cloud", "obs": "Huawei Cloud", "bos": "Baidu", "tos": "Volcengine",
	}[pkg]
}

func (e export) finding(p *lint.Pass) finding.Finding {
	f := finding.Finding{
		Severity: rule.Error, Confidence: facedata.High, Pos: e.at.Pos, Function: e.at.Func, Module: e.at.Module, Key: e.recipient,
		Advice: advice, Trace: []finding.Step{e.step}, Evidence: []finding.Evidence{{Basis: facedata.API, Pos: e.step.Pos, Text: e.step.Text}},
	}
	region := ""
	switch {
	case e.placed != nil:
		region = e.placed.Region
		f.Key += " " + region
		f.Message = lang.Textf(placed, lang.Same(e.recipient), lang.Same(region), lang.Same(e.call))
		f.Trace = append(f.Trace, finding.Step{Pos: e.at.Pos, Text: lang.Textf(there, lang.Same(region))})
	case e.unsure:
		f.Severity, f.Confidence, f.Advice = rule.Info, facedata.Medium, say
		f.Message = lang.Textf(somewhere, lang.Same(e.recipient), lang.Same(e.call))
	default:
		f.Message = lang.Textf(abroad, lang.Same(e.recipient), lang.Same(e.call))
	}
	if f.Suppressed = grounded(p, e.at.Module, e.at.Package, e.at.Asked, e.recipient, region); f.Suppressed == nil && len(e.at.Silenced) > 0 {
		f.Suppressed = &e.at.Silenced[0]
	}
	return f
}

// asked reports whether the package says that separate consent to export is
// asked for.
func asked(p *lint.Pass) bool {
	for _, d := range p.Annotations.Package(p.Pass.Pkg.Path()) {
		if d.Name == "consent" && d.Attr("scope") == "export" {
			return true
		}
	}
	return false
}

// grounded returns the fact on which the faces may go, nil if there is none:
// a mechanism for one of the names, and separate consent of which a directive or
// the configuration tells.
func grounded(p *lint.Pass, module, pkg string, consented bool, names ...string) *finding.Suppression {
	names = slices.DeleteFunc(names, func(n string) bool { return n == "" })
	export := p.Config.Export(names...)
	if export == nil {
		return nil
	}
	for _, said := range p.Config.Of(cmp.Or(module, p.Files.Module), cmp.Or(pkg, p.Pass.Pkg.Path())) {
		for _, scope := range said.Consent {
			consented = consented || scope == "export"
		}
	}
	if !consented {
		return nil
	}
	return export.Suppression(string(export.Mechanism) + " " + string(export.ID))
}

var (
	sent = lang.Text{
		En: "%s is sent out of the mainland: to %s, by %s",
		Zh: "%s被发往境外：%s（%s）",
	}
	placed = lang.Text{
		En: "faces are handed to %s in a region outside the mainland: %s (%s)",
		Zh: "人脸数据交给 %s 的境外区域：%s（%s）",
	}
	abroad = lang.Text{
		En: "faces are handed to %s, which is run outside the mainland (%s)",
		Zh: "人脸数据交给境外运行的 %s（%s）",
	}
	somewhere = lang.Text{
		En: "faces are handed to %s, and nothing in the code says in which region (%s)",
		Zh: "人脸数据交给 %s，而代码未表明所在区域（%s）",
	}
	given  = lang.Text{En: "%s hands a face to %s", Zh: "%s 将人脸交给 %s"}
	there  = lang.Text{En: "the region is %s", Zh: "区域为 %s"}
	advice = lang.Text{
		En: "keep and process faces in a region of the mainland; if they must go, export them by a mechanism (security assessment, certification or standard contract), with an assessment before and separate consent, and say so under exports: and consent: [export] in .facelint.yaml",
		Zh: "在境内区域保存和处理人脸；确需出境的，经安全评估、认证或标准合同，事先评估并取得单独同意，并写入 .facelint.yaml 的 exports: 与 consent: [export]",
	}
	say = lang.Text{
		En: "write the region into the code, or say under exports: in .facelint.yaml by which mechanism faces go out; whoever configures a region outside the mainland exports them",
		Zh: "在代码中写明区域，或在 .facelint.yaml 的 exports: 中说明出境依据；配置境外区域即为出境",
	}
)
