package plainwire

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/rule"
	"github.com/facelint/facelint/internal/taint"
)

// Analyzer reports face data that others on the way can read.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer, wires.Analyzer, guards.Analyzer}, run)

func run(p *lint.Pass) error {
	s := &program{faces: p.Pass.ResultOf[flows.Analyzer].(*flows.Result), lines: p.Pass.ResultOf[wires.Analyzer].(*wires.Result)}
	told := make(map[finding.Position]bool)
	for _, f := range s.faces.Sent {
		if a, ok := exposed(f); ok && !f.Sealed && !told[place(f, a)] {
			told[place(f, a)] = true
			found := sent(f, a)
			found.Suppressed = inFront(p.Config, p.Files.Module, p.Pass.Pkg.Path())
			p.Report(found)
		}
	}
	if !s.lines.Main {
		p.Open()
		return nil
	}
	p.Program(s)
	never := func(guard.Test, guard.Relation) bool { return false }
	s.ways = ways.Open(p.Pass.ResultOf[guards.Analyzer].(*guards.Result), never)
	for _, l := range s.lines.Lines {
		if why := s.carries(l); why != nil {
			found := along(l, why)
			if found.Suppressed == nil && l.Sort == wires.Listens {
				found.Suppressed = inFront(p.Config, l.Module, l.Package)
			}
			p.Report(found)
		}
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// inFront returns the fact that something else encrypts what travels to a package
// and from it, nil if none is said.
func inFront(c *config.Config, module, pkg string) *finding.Suppression {
	for _, said := range c.Of(module, pkg) {
		if said.TLS != "" {
			return said.Suppression(string(said.TLS))
		}
	}
	return nil
}

// clear are the schemes of protocols that hide nothing.
var clear = []string{"http", "ws", "tcp", "udp", "grpc", "ftp", "smtp"}

// exposed returns the address to which f sends in the clear, and whether there
// is one that is not of this machine. Where the code leaves the protocol to
// whoever configures it, nothing is said.
func exposed(f taint.Flow) (taint.Address, bool) {
	var found []taint.Address
	for _, a := range f.To {
		if slices.Contains(clear, wires.Scheme(a.Text)) && !wires.Here(a.Text) {
			found = append(found, a)
		}
	}
	if len(found) == 0 {
		return taint.Address{}, false
	}
	slices.SortStableFunc(found, func(a, b taint.Address) int {
		return strings.Compare(wires.Host(b.Text), wires.Host(a.Text)) // a host that is known tells more
	})
	return found[0], true
}

// place returns where it is told that f sends to a: where the address is set if
// that is elsewhere, where the connection is made if generated code writes to
// it, and otherwise where it is sent.
func place(f taint.Flow, a taint.Address) finding.Position {
	switch {
	case a.Set.Pos.IsValid():
		return a.Set.Pos
	case wires.Scheme(a.Text) == "grpc" && f.Store.Opened.IsValid():
		return f.Store.Opened
	case f.Store.Opened.IsValid():
		return f.Sink()
	}
	return f.At
}

func sent(f taint.Flow, a taint.Address) finding.Finding {
	trace, evidence := flows.Trace(f), flows.Evidence(f)
	at := place(f, a)
	if at != f.Sink() {
		trace = append(trace, finding.Step{Pos: at, Text: lang.Textf(set, lang.Same(a.Text))})
	}
	out := finding.Finding{
		Confidence: f.Confidence, Pos: at, Function: f.Func, Key: f.Kind.String() + ">" + wires.Scheme(a.Text) + ">" + f.Store.Call,
		Message: lang.Textf(message, flows.KindText(f.Kind), lang.Same(f.Store.Call), lang.Same(a.Text), flows.SourceText(f), evidence[0].Text),
		Advice:  advice, Trace: trace, Evidence: evidence,
	}
	if wires.Host(a.Text) == "" || wires.Scheme(a.Text) == "smtp" {
		out.Severity = rule.Warning
	}
	return out
}

var (
	message = lang.Text{
		En: "%s is sent in the clear: %s sends it to %s; it comes from %s, and it is face data because %s",
		Zh: "%s以明文发送：%s 将其发往 %s；来源：%s；判定依据：%s",
	}
	set    = lang.Text{En: "it goes to the address %s", Zh: "发往地址 %s"}
	advice = lang.Text{
		En: "send it over TLS (https, grpc with transport credentials, tls.Dial), or encrypt it before, with authentication",
		Zh: "经 TLS 发送（https、带传输凭证的 gRPC、tls.Dial），或事先以认证加密处理",
	}
)
