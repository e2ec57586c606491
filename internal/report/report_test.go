package report_test

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/report"
	"github.com/facelint/facelint/internal/rule"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func at(file string, line, col int) finding.Position {
	return finding.Position{File: file, Line: line, Col: col}
}

func ref(instrument, article string) law.Ref {
	return law.Ref{Instrument: instrument, Article: article}
}

var rules = []*rule.Rule{
	{
		Name: "rawface", Severity: rule.Warning,
		Title:   lang.Text{En: "raw face image kept", Zh: "留存原始人脸图像"},
		Manual:  lang.Text{En: "A face image is kept.\n\nKeep a template instead.", Zh: "留存了人脸图像。\n\n请改为只留存特征。"},
		Primary: []law.Ref{ref("cac-frt-2025", "8"), ref("pipl", "19")},
		Cross:   []law.Ref{{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "c"}},
		History: []law.Ref{ref("cac-draft-2023", "17")},
	},
	{
		Name: "facelog", Severity: rule.Error,
		Title:   lang.Text{En: "face data in a log", Zh: "日志含人脸数据"},
		Manual:  lang.Text{En: "Face data is logged.", Zh: "日志写入了人脸数据。"},
		Primary: []law.Ref{ref("pipl", "51")},
	},
}

// kept is a finding of rawface with everything that a finding can have.
func kept() finding.Finding {
	return finding.Finding{
		Rule: "rawface", Severity: rule.Warning, Confidence: facedata.High,
		Pos: at("web/upload.go", 41, 9), Module: "example.com/shop", Function: "example.com/shop/web.(*Server).Upload", Key: "file:faces/*",
		Message: lang.Text{En: "the face image from form field \"face\" is written to a file", Zh: "表单字段 \"face\" 中的人脸图像被写入文件"},
		Advice:  lang.Text{En: "store the template only and drop the image", Zh: "只留存特征并丢弃图像"},
		Trace: []finding.Step{
			{Pos: at("web/upload.go", 30, 12), Text: lang.Text{En: "form file \"face\" is read", Zh: "读取表单文件 \"face\""}},
			{Pos: at("web/upload.go", 41, 9), Text: lang.Text{En: "os.WriteFile keeps it, see upload.go:41", Zh: "os.WriteFile 将其留存"}},
		},
		Evidence: []finding.Evidence{
			{Basis: facedata.API, Pos: at("example.com/sdk@v1.2.0/match.go", 12, 3), Text: lang.Text{En: "Recognize takes a face image", Zh: "Recognize 的参数是人脸图像"}},
		},
		Articles: []law.Ref{ref("cac-frt-2025", "8"), ref("pipl", "19"), ref("cac-draft-2023", "17")},
	}
}

func logged() finding.Finding {
	f := kept()
	f.Rule, f.Severity, f.Confidence, f.Key = "facelog", rule.Error, facedata.Medium, "log"
	f.Pos = at("web/log.go", 7, 2)
	f.Message = lang.Text{En: "a face template is logged", Zh: "人脸特征写入日志"}
	f.Trace = f.Trace[1:]
	f.Evidence = nil
	f.Articles = []law.Ref{ref("pipl", "51")}
	return f
}

func silenced() finding.Finding {
	f := kept()
	f.Pos = at("web/thumb.go", 5, 1)
	f.Suppressed = &finding.Suppression{Pos: at("web/thumb.go", 4, 1), Reason: "statutory retention, file 12/2026"}
	return f
}

// hostile is a finding in code whose author wants the report to lie.
func hostile() finding.Finding {
	f := logged()
	f.Pos = at("web/evil \x1b[2J\u202e.go", 3, 1)
	f.Message = lang.Same("table \"x\x1b[31m\u202edeppord\nweb/log.go:7:2: ok\" [click](https://example.net) <img src=x> \xff")
	f.Key = "x\u202e"
	return f
}

func run() report.Run {
	return report.Run{
		Version: "v1.2.3", Catalogue: "2026-11-01", Lang: lang.En, Packages: 12,
		Modules:  []report.Module{{Path: "example.com/shop", Seen: "../shop", Kept: "backend"}},
		Rules:    rules,
		Findings: []finding.Finding{kept(), logged(), silenced(), hostile()},
		BlindSpots: []finding.BlindSpot{
			{Pos: at("web/cgo.go", 1, 1), Text: lang.Text{En: "C code is not analysed", Zh: "未分析 C 代码"}},
			{Text: lang.Text{En: "no model for example.com/sdk", Zh: "没有 example.com/sdk 的模型"}},
		},
	}
}

func clean() report.Run {
	r := run()
	r.Findings, r.BlindSpots, r.Packages = nil, nil, 1
	return r
}

func incomplete() report.Run {
	r := clean()
	r.Problems = []report.Problem{
		{Pos: at("db/db.go", 3, 8), Module: "example.com/shop", Package: "example.com/shop/db", Text: lang.Text{En: "module example.com/x is missing", Zh: "缺少模块 example.com/x"}},
		{Package: "example.com/shop/old", Text: lang.Text{En: "no Go files", Zh: "没有 Go 文件"}},
	}
	r.Warnings = []report.Warning{
		{Pos: finding.Position{File: "packs/sdk.model", Line: 7}, Text: lang.Text{En: "the row matches nothing", Zh: "该行无匹配"}},
	}
	return r
}

func written(t *testing.T, format string, r report.Run) []byte {
	t.Helper()
	write, err := report.Format(format)
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, write(&out, report.New(r)))
	return out.Bytes()
}

// in returns r to be told in the language l.
func in(l lang.Lang, r report.Run) report.Run {
	r.Lang = l
	return r
}

var documents = []struct {
	name string
	run  func() report.Run
}{{"findings", run}, {"clean", clean}, {"incomplete", incomplete}}

func TestGolden(t *testing.T) {
	for _, doc := range documents {
		for _, l := range []lang.Lang{lang.En, lang.Zh} {
			for _, format := range report.Formats() {
				name := doc.name + "." + string(l) + "." + format
				t.Run(name, func(t *testing.T) {
					golden := filepath.Join("..", "..", "testdata", "report", name+".golden")
					got := written(t, format, in(l, doc.run()))
					if *update {
						require.NoError(t, os.WriteFile(golden, got, 0o666))
					}
					want, err := os.ReadFile(golden)
					require.NoError(t, err)
					require.Equal(t, string(want), string(got), "go test ./internal/report -update rewrites the goldens")
				})
			}
		}
	}
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	for _, format := range report.Formats() {
		want := written(t, format, run())
		for range 20 {
			r := run()
			// The same gap seen in two variants of a package.
			longer := kept()
			longer.Trace = append([]finding.Step{longer.Trace[0]}, longer.Trace...)
			r.Findings = append(r.Findings, longer, logged())
			r.BlindSpots = append(r.BlindSpots, r.BlindSpots[0])
			r.Rules = slices.Clone(r.Rules)
			rand.Shuffle(len(r.Findings), func(i, j int) { r.Findings[i], r.Findings[j] = r.Findings[j], r.Findings[i] })
			rand.Shuffle(len(r.BlindSpots), func(i, j int) { r.BlindSpots[i], r.BlindSpots[j] = r.BlindSpots[j], r.BlindSpots[i] })
			rand.Shuffle(len(r.Rules), func(i, j int) { r.Rules[i], r.Rules[j] = r.Rules[j], r.Rules[i] })
			require.Equal(t, string(want), string(written(t, format, r)))
		}
	}
}

func TestSameGapInTwoModulesIsTwo(t *testing.T) {
	other := kept()
	other.Module = "example.com/other"
	r := run()
	r.Findings = []finding.Finding{kept(), other, kept()}
	require.Len(t, report.New(r).Findings, 2)
}

func TestStatus(t *testing.T) {
	both := incomplete()
	both.Findings = []finding.Finding{kept()}
	onlySilenced := clean()
	onlySilenced.Findings = []finding.Finding{silenced()}
	for _, c := range []struct {
		run  report.Run
		want report.Status
	}{{clean(), report.Clean}, {run(), report.Findings}, {incomplete(), report.Incomplete}, {both, report.Findings}, {onlySilenced, report.Clean}} {
		require.Equal(t, c.want, report.New(c.run).Status())
	}
}

func TestNewLeavesItsInput(t *testing.T) {
	r := run()
	report.New(r)
	require.Equal(t, run(), r)
}

func TestHostileCodeCannotForgeLines(t *testing.T) {
	for _, format := range report.Formats() {
		for _, l := range []lang.Lang{lang.En, lang.Zh} {
			out := string(written(t, format, in(l, run())))
			require.NotContains(t, out, "\x1b")
			if format == "json" {
				// Readers open the file, so its name stays as it is there.
				out = strings.ReplaceAll(out, `[2J`+"\u202e", "")
			}
			require.NotContains(t, out, "\u202e")
			require.NotContains(t, out, "\nweb/log.go")
			if format == "sarif" {
				require.NotContains(t, out, "](https://example.net)")
			}
		}
	}
}

func TestFindingWithoutPlaceGetsOne(t *testing.T) {
	f := kept()
	f.Pos = finding.Position{}
	r := run()
	r.Findings = []finding.Finding{f}
	require.Equal(t, at("go.mod", 1, 1), report.New(r).Findings[0].Pos)
}

func TestUnknownFormatListsTheChoices(t *testing.T) {
	_, err := report.Format("xml")
	require.ErrorContains(t, err, "text, json, sarif")
}
