package flows

import (
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/taint"
)

// Answer is face data from a store that a program answers requests with. Whether
// somebody asks before who is asking, is known at package main.
type Answer struct {
	Kind       facedata.Kind
	Pos        finding.Position // in Func
	At         finding.Position // of the step nearest to the answer in that package
	Module     string           // that both are relative to
	Func       string           // key of the function in which it is known
	Call       string           // what answers
	Many       bool             // of many persons
	Source     lang.Text
	Confidence facedata.Confidence
	Trace      []finding.Step
	Evidence   []finding.Evidence
	Silenced   *finding.Suppression
}

func (a Answer) compare(b Answer) int {
	return firstOf(strings.Compare(a.Module, b.Module), a.Pos.Compare(b.Pos), int(a.Kind)-int(b.Kind), a.At.Compare(b.At), strings.Compare(a.Func, b.Func))
}

// answer describes a flow into an answer.
func (r *pass) answer(f taint.Flow) Answer {
	a := Answer{
		Kind: f.Kind, Pos: f.Pos, At: f.At, Module: r.files.Module, Func: f.Func, Call: f.Store.Call, Many: f.Many(),
		Source: SourceText(f), Confidence: f.Confidence, Trace: Trace(f), Evidence: Evidence(f),
	}
	if d, ok := r.notes.Allow("expose", f.At); ok {
		a.Silenced = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
	}
	return a
}
