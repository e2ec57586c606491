package lint_test

import (
	"errors"
	"go/ast"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/rule"
)

var toy = rule.Rule{
	Name:     "toy",
	Title:    lang.Text{En: "panics are found", Zh: "发现 panic"},
	Manual:   lang.Text{En: "Flags panic.", Zh: "标记 panic。"},
	Severity: rule.Warning,
	Primary:  []law.Ref{{Instrument: "cac-frt-2025", Article: "8"}, {Instrument: "pipl", Article: "19"}},
	Cross:    []law.Ref{{Instrument: "pipl", Article: "28", Paragraph: 2}},
	History:  []law.Ref{{Instrument: "cac-draft-2023", Article: "17"}},
}

// calls yields the calls to panic and what they are given.
func calls(p *lint.Pass, report func(call *ast.CallExpr, arg string)) {
	for _, f := range p.Pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if id, ok := call.Fun.(*ast.Ident); ok && id.Name == "panic" {
					report(call, call.Args[0].(*ast.BasicLit).Value)
				}
			}
			return true
		})
	}
}

// findPanics reports every panic with a trace from the package clause.
func findPanics(p *lint.Pass) error {
	calls(p, func(call *ast.CallExpr, arg string) {
		pos := p.Files.Position(call.Pos())
		elsewhere := finding.Position{File: "elsewhere/e.go", Line: 3, Col: 1}
		p.Report(finding.Finding{
			Pos:     pos,
			Message: lang.Text{En: "panic of " + arg, Zh: "panic 参数 " + arg},
			Advice:  lang.Text{En: "return an error", Zh: "请返回错误"},
			Trace: []finding.Step{
				{Pos: elsewhere, Text: lang.Same("from another package")},
				{Pos: p.Files.Position(p.Files.Start()), Text: lang.Same("from here\x1b[31m")},
			},
		})
	})
	return nil
}

// analyze runs a on one package of the files given, at testdata-like src/p.
func analyze(t *testing.T, a *analysis.Analyzer, files map[string]string) *analysistest.Result {
	t.Helper()
	tree := map[string]string{"go.mod": "module example.com/app\n"}
	for name, text := range files {
		tree["p/"+name] = text
	}
	dir, cleanup, err := analysistest.WriteFiles(tree)
	require.NoError(t, err)
	t.Cleanup(cleanup)
	results := analysistest.Run(quiet{}, dir, a, "p")
	require.Len(t, results, 1)
	return results[0]
}

// quiet drops what analysistest says about // want comments: these tests look
// at results.
type quiet struct{}

func (quiet) Errorf(string, ...any) {}

func result(t *testing.T, r *analysistest.Result) *lint.Result {
	t.Helper()
	require.NoError(t, r.Err)
	return r.Result.(*lint.Result)
}

func TestReportFillsInWhatTheRuleLeavesOut(t *testing.T) {
	got := analyze(t, lint.New(&toy, nil, findPanics), map[string]string{
		"a.go": "package p\n\nfunc F() { panic(\"x\") }\n",
	})
	found := result(t, got).Findings
	require.Len(t, found, 1)
	require.Equal(t, "toy", found[0].Rule)
	require.Equal(t, rule.Warning, found[0].Severity)
	require.Equal(t, "example.com/app", found[0].Module)
	require.Equal(t, finding.Position{File: "p/a.go", Line: 3, Col: 12}, found[0].Pos)
	require.Len(t, found[0].Articles, 4)

	require.Len(t, got.Diagnostics, 1)
	d := got.Diagnostics[0]
	require.Equal(t, `toy: panic of "x"; return an error [CAC/MPS 2025 Art 8; PIPL Art 19; draft history: CAC 2023 draft Art 17 (draft, never in force)]`, d.Message)
	require.Equal(t, "toy", d.Category)
	require.Equal(t, token.Position{Line: 3, Column: 12, Offset: 22, Filename: got.Action.Package.GoFiles[0]}, got.Action.Package.Fset.Position(d.Pos))
	require.Len(t, d.Related, 1, "only steps in this package")
	require.Equal(t, `from here\x1b[31m`, d.Related[0].Message)
}

func TestMessageInChinese(t *testing.T) {
	require.NoError(t, settings.Analyzer.Flags.Set("lang", "zh"))
	t.Cleanup(func() { require.NoError(t, settings.Analyzer.Flags.Set("lang", "en")) })
	got := analyze(t, lint.New(&toy, nil, findPanics), map[string]string{
		"a.go": "package p\n\nfunc F() { panic(`x`) }\n",
	})
	require.Len(t, got.Diagnostics, 1)
	require.Contains(t, got.Diagnostics[0].Message, "toy: panic 参数 `x`；请返回错误 [")
	require.Contains(t, got.Diagnostics[0].Message, "；草案沿革：")
}

// Vet prints a line per diagnostic: what is in it must be all of the finding.
func TestMessageIsOneLineThatStandsAlone(t *testing.T) {
	got := analyze(t, lint.New(&toy, nil, findPanics), map[string]string{
		"a.go": "package p\n\nfunc F() { panic(`x\na.go:1:1: toy: forged`) }\n",
	})
	require.Len(t, got.Diagnostics, 1)
	d := got.Diagnostics[0]
	require.Equal(t, "toy: panic of `x\\na.go:1:1: toy: forged`; return an error "+
		"[CAC/MPS 2025 Art 8; PIPL Art 19; draft history: CAC 2023 draft Art 17 (draft, never in force)]", d.Message)
}

func TestFindingsAreOrderedAndUnique(t *testing.T) {
	a := lint.New(&toy, nil, func(p *lint.Pass) error {
		at := func(line int) finding.Position { return finding.Position{File: "p/a.go", Line: line, Col: 1} }
		for _, line := range []int{4, 3, 4} {
			p.Report(finding.Finding{Pos: at(line), Message: lang.Same("m")})
		}
		p.Blind(finding.BlindSpot{Text: lang.Same("b")})
		p.Blind(finding.BlindSpot{Text: lang.Same("a")})
		p.Blind(finding.BlindSpot{Text: lang.Same("b")})
		p.Open()
		return nil
	})
	got := result(t, analyze(t, a, map[string]string{"a.go": "package p\n\nvar X int\nvar Y int\n"}))
	require.Len(t, got.Findings, 2)
	require.Equal(t, 3, got.Findings[0].Pos.Line)
	require.Equal(t, []finding.BlindSpot{{Text: lang.Same("a")}, {Text: lang.Same("b")}}, got.BlindSpots)
	require.True(t, got.Open)
}

func TestAllowKeepsTheFindingAndDropsTheDiagnostic(t *testing.T) {
	got := analyze(t, lint.New(&toy, nil, findPanics), map[string]string{"a.go": `package p

func F() {
	//facelint:allow toy the caller recovers
	panic("above")
	panic("here") //facelint:allow toy,other the caller recovers
	panic("found")
	panic("other") //facelint:allow other not this rule
	panic("late") //facelint:allow toy once true until=2020-01-01
	panic("bare") //facelint:allow toy
}

// G is allowed as a whole.
//
//facelint:allow toy all of it is a test double
func G() {
	if true {
		panic("inside")
	}
}
`})
	r := result(t, got)
	silenced := map[string]string{}
	for _, f := range r.Findings {
		if f.Suppressed != nil {
			silenced[f.Message.En] = f.Suppressed.Reason
		}
	}
	require.Equal(t, map[string]string{
		`panic of "above"`:  "the caller recovers",
		`panic of "here"`:   "the caller recovers",
		`panic of "inside"`: "all of it is a test double",
	}, silenced)
	require.Len(t, got.Diagnostics, 4)
	require.Len(t, r.Findings, 7)
	used := []int{}
	for _, u := range r.UsedAllows {
		used = append(used, u.Directive.Line)
	}
	require.Equal(t, []int{4, 6, 15}, used)
}

func TestGeneratedAndTestFilesAreNotReported(t *testing.T) {
	got := analyze(t, lint.New(&toy, nil, findPanics), map[string]string{
		"a.go":   "// Code generated by a tool. DO NOT EDIT.\n\npackage p\n\nfunc F() { panic(\"x\") }\n",
		"b.go":   "package p\n\nfunc H() { panic(\"y\") }\n",
		"z.y.go": "package p\n\n//line a_test.go:1\nfunc G() { panic(\"z\") }\n",
	})
	found := result(t, got).Findings
	require.Len(t, found, 2)
	require.Equal(t, `panic of "z"`, found[0].Message.En, "a line comment does not make a file a test")
	require.Equal(t, `panic of "y"`, found[1].Message.En)
}

func TestFindingInAnotherPackageOfTheModule(t *testing.T) {
	a := lint.New(&toy, nil, func(p *lint.Pass) error {
		p.Report(finding.Finding{Pos: finding.Position{File: "store/s.go", Line: 30, Col: 7}, Message: lang.Same("m")})
		p.Report(finding.Finding{Message: lang.Same("no place")})
		return nil
	})
	got := analyze(t, a, map[string]string{"a.go": "package p\n"})
	require.Len(t, got.Diagnostics, 2)
	require.Len(t, result(t, got).Findings[0].Trace, 1)
	require.Empty(t, got.Diagnostics[0].Related, "a single step repeats the message")
	place := got.Action.Package.Fset.Position(got.Diagnostics[1].Pos)
	require.Equal(t, 30, place.Line)
	require.Equal(t, 7, place.Column)
	require.Regexp(t, `store/s\.go$`, place.Filename)
	require.Equal(t, "p/a.go", result(t, got).Findings[0].Pos.File)
}

func TestFailingRuleIsAnError(t *testing.T) {
	for name, run := range map[string]func(*lint.Pass) error{
		"panic": func(*lint.Pass) error { panic("boom") },
		"error": func(*lint.Pass) error { return errors.New("boom") },
	} {
		t.Run(name, func(t *testing.T) {
			got := analyze(t, lint.New(&toy, nil, run), map[string]string{"a.go": "package p\n"})
			require.ErrorContains(t, got.Err, "rule toy on package p: ")
			require.ErrorContains(t, got.Err, "boom")
		})
	}
}
