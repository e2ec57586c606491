package guards

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/lazyssa"
)

// points reports, at each call of a recogniser, whether consent to it is asked
// for on every way to it, and at package main the same of all the program.
var points = &analysis.Analyzer{
	Name:     "points",
	Doc:      "report whether faces are processed behind consent",
	Requires: []*analysis.Analyzer{Analyzer, lazyssa.Analyzer},
	Run: func(pass *analysis.Pass) (any, error) {
		r := pass.ResultOf[Analyzer].(*Result)
		if pass.Pkg.Name() == "main" {
			for _, a := range r.Points() {
				if a.Kind != acts.Process {
					continue
				}
				chain, open := r.MissingAt(a, face)
				pass.Reportf(pass.Files[0].Name.Pos(), "%s: %s", place(a.Pos), verdict(chain, open))
			}
			return nil, nil
		}
		for _, fn := range pass.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build().Funcs {
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					if call, ok := instr.(ssa.CallInstruction); ok && processing(r.pass.acts.Of(call)) {
						chain, open := r.Missing(call, face)
						pass.Reportf(call.Pos(), "%s", verdict(chain, open))
					}
				}
			}
		}
		return nil, nil
	},
}

func processing(list []guard.Act) bool {
	return slices.ContainsFunc(list, func(a guard.Act) bool { return a.Kind == acts.Process })
}

func verdict(chain []finding.Position, open bool) string {
	if !open {
		return "guarded"
	}
	words := make([]string, len(chain))
	for i, p := range chain {
		words[i] = place(p)
	}
	return "unguarded: " + strings.Join(words, " ")
}

func place(p finding.Position) string { return fmt.Sprintf("%s:%d", path.Base(p.File), p.Line) }

// face reports whether t finds consent to face processing.
func face(t guard.Test, about guard.Relation) bool {
	if about == guard.Different || t.Yes == (t.Is == "== false") {
		return false
	}
	for _, s := range t.Steps {
		w := consent.Classify(s.Name)
		for _, a := range s.Args {
			w.Scopes |= consent.Classify(a.Text).Scopes
		}
		if w.Scopes.Face() {
			return true
		}
	}
	return false
}

func TestGuards(t *testing.T) {
	analyzertest.Run(t, points, "guard/capture", "guard/web", "guard/app")
}

func TestFacts(t *testing.T) {
	analyzertest.Run(t, Analyzer, "guard/gate")
}
