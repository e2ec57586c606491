package report

import (
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// printableFinding returns a copy of f whose texts are printable. Files keep
// their names, because readers of JSON and SARIF open them.
func printableFinding(f finding.Finding) finding.Finding {
	f.Function = lang.Visible(f.Function)
	f.Key = lang.Visible(f.Key)
	f.Message = f.Message.Visible()
	f.Advice = f.Advice.Visible()
	trace := make([]finding.Step, len(f.Trace))
	for i, s := range f.Trace {
		s.Text = s.Text.Visible()
		trace[i] = s
	}
	f.Trace = trace
	evidence := make([]finding.Evidence, len(f.Evidence))
	for i, e := range f.Evidence {
		e.Text = e.Text.Visible()
		evidence[i] = e
	}
	f.Evidence = evidence
	if f.Suppressed != nil {
		f.Suppressed = &finding.Suppression{Pos: f.Suppressed.Pos, Reason: lang.Visible(f.Suppressed.Reason)}
	}
	return f
}
