package share

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/recipients"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/rule"
	"github.com/facelint/facelint/internal/taint"
)

// Analyzer reports the places where faces are handed to another party.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{recipients.Analyzer, flows.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, h := range p.Pass.ResultOf[recipients.Analyzer].(*recipients.Result).Handed {
		who := whoIs(p, h.Func, h.Recipient, "")
		if !who.agreed {
			p.Report(handed(p, h, who))
		}
	}
	for _, f := range p.Pass.ResultOf[flows.Analyzer].(*flows.Result).Sent {
		a, ok := recipients.Stranger(f, p.Config.Own)
		if !ok || f.Sealed {
			continue
		}
		if who := whoIs(p, function(p, f.Func), "", a.Text); !who.agreed {
			p.Report(sent(f, a, who))
		}
	}
	return nil
}

// party is what is said of a recipient.
type party struct {
	said    bool
	own     bool                 // it decides itself, alone or with others, what is done with the faces
	name    string               // of whom it is said, if it is entrusted
	at      finding.Position     // of what says so
	settled *finding.Suppression // by an entry of the configuration
	agreed  bool                 // separate consent to the handing over is asked for
}

// whoIs returns what directives at fn or the package say of a recipient, or else
// what the configuration says of the recipient or host.
func whoIs(p *lint.Pass, fn *types.Func, recipient, address string) party {
	said := declared(p, fn)
	consented := slices.ContainsFunc(said, func(d *annotations.Directive) bool { return d.Name == "consent" && d.Attr("scope") == "share" })
	if i := slices.IndexFunc(said, func(d *annotations.Directive) bool { return d.Name == "recipient" }); i >= 0 {
		own := said[i].Attr("kind") != "entrusted"
		return party{said: true, own: own, name: said[i].Attr("name"), at: said[i].Pos, agreed: own && consented}
	}
	if r := p.Config.Recipient(recipient, address); r != nil {
		own := r.Kind != "entrusted"
		out := party{said: true, own: own, name: string(r.Name), at: r.Pos, agreed: own && consented}
		if !own {
			out.settled = r.Suppression("entrusted under " + string(r.Contract))
		}
		return out
	}
	return party{}
}

// declared returns what directives say of fn, and then of its package: what
// stands nearer counts.
func declared(p *lint.Pass, fn *types.Func) []*annotations.Directive {
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	if fn != nil {
		said = slices.Concat(p.Annotations.Func(fn), said)
	}
	return said
}

// function returns the declared function of the package with a key, or around
// the literal that has it, nil if there is none.
func function(p *lint.Pass, key string) *types.Func {
	key, _, _ = strings.Cut(key, "$")
	for _, obj := range p.Pass.TypesInfo.Defs {
		if fn, ok := obj.(*types.Func); ok && fn.FullName() == key {
			return fn
		}
	}
	return nil
}

func handed(p *lint.Pass, h recipients.Handover, who party) finding.Finding {
	f := finding.Finding{
		Severity: rule.Warning, Confidence: facedata.High,
		Pos: p.Files.Position(h.Pos), Key: h.Recipient + " " + h.Call,
		Message: lang.Textf(message, what(h.Kind), lang.Same(h.Recipient), lang.Same(h.Call)), Advice: entrust,
		Articles: slices.Clone(entrusted),
	}
	if h.Func != nil {
		f.Function = h.Func.FullName()
	}
	f.Trace = []finding.Step{{Pos: f.Pos, Text: lang.Textf(step, h.Call, h.Recipient)}}
	f.Evidence = []finding.Evidence{{Basis: facedata.API, Pos: f.Pos, Text: lang.Textf(step, h.Call, h.Recipient)}}
	return who.judge(f)
}

// sent tells of a face that is sent to a host of which nobody knows whose it is.
func sent(f taint.Flow, a taint.Address, who party) finding.Finding {
	host, evidence := wires.Host(a.Text), flows.Evidence(f)
	out := finding.Finding{
		Severity: rule.Error, Confidence: f.Confidence, Pos: f.At, Function: f.Func, Key: f.Kind.String() + " " + host,
		Message: lang.Textf(unknown, what(f.Kind), lang.Same(host), lang.Same(f.Store.Call), flows.SourceText(f), evidence[0].Text),
		Advice:  name, Trace: flows.Trace(f), Evidence: evidence,
	}
	if a.Set.Pos.IsValid() {
		out.Trace = append([]finding.Step{{Pos: a.Set.Pos, Text: lang.Textf(address, lang.Same(a.Text))}}, out.Trace...)
	}
	if who.said {
		out.Severity, out.Advice, out.Articles = rule.Warning, entrust, slices.Clone(entrusted)
	}
	return who.judge(out)
}

// judge returns f as it is to be told of what is said of the recipient.
func (who party) judge(f finding.Finding) finding.Finding {
	switch {
	case !who.said:
	case who.own:
		f.Severity, f.Advice, f.Articles = rule.Error, ask, slices.Clone(provided)
		f.Trace = append([]finding.Step{{Pos: who.at, Text: lang.Text{
			En: "declared to decide for itself what is done with the faces", Zh: "声明接收方自行决定处理目的和方式",
		}}}, f.Trace...)
	case who.settled != nil:
		f.Suppressed = who.settled
	case who.name != "":
		f.Suppressed = &finding.Suppression{Pos: who.at, Reason: "entrusted to " + who.name}
	}
	return f
}

// what names what is handed over.
func what(k facedata.Kind) lang.Text {
	switch {
	case k&facedata.Image != 0:
		return lang.Text{En: "a face image", Zh: "人脸图像"}
	case k&facedata.Template != 0:
		return lang.Text{En: "a face template", Zh: "人脸特征"}
	case k&facedata.Reference != 0:
		return lang.Text{En: "a reference to a face", Zh: "人脸引用"}
	}
	return lang.Text{En: "face data", Zh: "人脸信息"}
}

var (
	message = lang.Text{En: "%s is handed to another party: %s, by %s", Zh: "向他人提供%s：%s（%s）"}
	unknown = lang.Text{
		En: "%s is sent to %s by %s, and nobody knows whose that is; it comes from %s, and it is face data because %s",
		Zh: "%s被发往 %s（%s），该主机归属不明；来源：%s；判定依据：%s",
	}
	address = lang.Text{En: "the address is %s", Zh: "地址为 %s"}
	name    = lang.Text{
		En: "say whose the host is: an own one under hosts: in .facelint.yaml, another's under recipients: with the contract, or //facelint:recipient kind=… name=WHO; to others than processors on your behalf faces go only with separate consent",
		Zh: "注明该主机归属：自有主机写入 .facelint.yaml 的 hosts:，他人的连同合同写入 recipients:，或以 //facelint:recipient kind=… name=名称 注明；向受托方以外者提供人脸须取得单独同意",
	}
	step    = lang.Text{En: "%s gives it to %s", Zh: "%s 将其交给 %s"}
	entrust = lang.Text{
		En: "have a contract that binds the recipient to purpose, manner and measures, assess it first, and name it: //facelint:recipient kind=entrusted name=WHO; or recognise on machines of your own",
		Zh: "以合同约定受托方的目的、方式和保护措施并事先评估，在代码中注明 //facelint:recipient kind=entrusted name=名称；或改用自有设备识别",
	}
	ask = lang.Text{
		En: "tell people who receives their faces, why and how, and ask for separate consent before: //facelint:consent scope=share on what asks here",
		Zh: "事先告知接收方、目的和方式，并取得单独同意：在此处征求同意的函数上注明 //facelint:consent scope=share",
	}
)

// entrusted and provided are what findings map to, by who the other party is.
var (
	entrusted = []law.Ref{
		{Instrument: "pipl", Article: "21"},
		{Instrument: "ndsr-2025", Article: "12"},
		{Instrument: "pipl", Article: "55", Item: 3},
	}
	provided = []law.Ref{
		{Instrument: "pipl", Article: "23"},
		{Instrument: "civil-code", Article: "1038", Paragraph: 1},
		{Instrument: "spc-2021-15", Article: "2", Item: 6},
		{Instrument: "pipl", Article: "55", Item: 3},
	}
)
