package report

import (
	"encoding/json"
	"io"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/rule"
)

// SchemaName names the shape of the JSON report, which docs/report.schema.json
// describes. Fields may be added under the same name; a field that goes or
// changes its meaning needs a new one.
const SchemaName = "facelint-report/1"

type jsonReport struct {
	Schema     string          `json:"schema"`
	Tool       jsonTool        `json:"tool"`
	Catalogue  string          `json:"catalogue"`
	Language   lang.Lang       `json:"language"`
	Status     Status          `json:"status"`
	Modules    []jsonModule    `json:"modules"`
	Summary    jsonSummary     `json:"summary"`
	Rules      []jsonRule      `json:"rules"`
	Findings   []jsonFinding   `json:"findings"`
	Suppressed []jsonFinding   `json:"suppressed"`
	Problems   []jsonProblem   `json:"problems"`
	Warnings   []jsonWarning   `json:"warnings"`
	BlindSpots []jsonBlindSpot `json:"blindSpots"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonModule struct {
	Path string `json:"path"`
	Dir  string `json:"dir"`
}

type jsonSummary struct {
	Packages   int     `json:"packages"`
	Findings   int     `json:"findings"`
	Suppressed int     `json:"suppressed"`
	Problems   int     `json:"problems"`
	BlindSpots int     `json:"blindSpots"`
	ByRule     []Count `json:"byRule"`
}

type jsonRule struct {
	Name     string    `json:"name"`
	Title    lang.Text `json:"title"`
	Severity string    `json:"severity"`
}

type jsonFinding struct {
	Rule        string               `json:"rule"`
	Severity    string               `json:"severity"`
	Confidence  string               `json:"confidence"`
	Fingerprint string               `json:"fingerprint"`
	Module      string               `json:"module"`
	Position    finding.Position     `json:"position"`
	Function    string               `json:"function,omitempty"`
	Key         string               `json:"key,omitempty"`
	Message     lang.Text            `json:"message"`
	Advice      lang.Text            `json:"advice"`
	Trace       []finding.Step       `json:"trace"`
	Evidence    []finding.Evidence   `json:"evidence"`
	Articles    []article            `json:"articles"`
	Suppression *finding.Suppression `json:"suppression,omitempty"`
}

type jsonProblem struct {
	Module   string            `json:"module,omitempty"`
	Position *finding.Position `json:"position,omitempty"`
	Package  string            `json:"package,omitempty"`
	Text     lang.Text         `json:"text"`
}

type jsonWarning struct {
	Position finding.Position `json:"position"`
	Text     lang.Text        `json:"text"`
}

type jsonBlindSpot struct {
	Position *finding.Position `json:"position,omitempty"`
	Text     lang.Text         `json:"text"`
}

// JSON writes d for programs, in both languages whatever the language of the
// document. Files are relative to the module that the finding names.
func JSON(w io.Writer, d *Document) error {
	r := jsonReport{
		Schema:    SchemaName,
		Tool:      jsonTool{Name: "facelint", Version: d.Version},
		Catalogue: d.Catalogue,
		Language:  d.Lang,
		Status:    d.Status(),
		Summary: jsonSummary{
			Packages: d.Packages, Findings: len(d.Findings), Suppressed: len(d.Suppressed),
			Problems: len(d.Problems), BlindSpots: len(d.BlindSpots), ByRule: d.Counts(),
		},
		Modules:    each(d.Modules, func(m Module) jsonModule { return jsonModule{Path: m.Path, Dir: m.Kept} }),
		Rules:      each(d.Rules, jsonOfRule),
		Findings:   each(d.Findings, jsonOfFinding),
		Suppressed: each(d.Suppressed, jsonOfFinding),
		Problems: each(d.Problems, func(p Problem) jsonProblem {
			return jsonProblem{Module: p.Module, Position: placeOrNone(p.Pos), Package: p.Package, Text: p.Text}
		}),
		Warnings: each(d.Warnings, func(w Warning) jsonWarning { return jsonWarning{Position: w.Pos, Text: w.Text} }),
		BlindSpots: each(d.BlindSpots, func(b finding.BlindSpot) jsonBlindSpot {
			return jsonBlindSpot{Position: placeOrNone(b.Pos), Text: b.Text}
		}),
	}
	return encode(w, r)
}

func jsonOfRule(r *rule.Rule) jsonRule {
	return jsonRule{Name: r.Name, Title: r.Title, Severity: r.Severity.String()}
}

func jsonOfFinding(f Finding) jsonFinding {
	return jsonFinding{
		Rule:        f.Rule,
		Severity:    f.Severity.String(),
		Confidence:  f.Confidence.String(),
		Fingerprint: f.Fingerprint,
		Module:      f.Module,
		Position:    f.Pos,
		Function:    f.Function,
		Key:         f.Key,
		Message:     f.Message,
		Advice:      f.Advice,
		Trace:       f.Trace,
		Evidence:    f.Evidence,
		Articles:    articles(f.Articles),
		Suppression: f.Suppressed,
	}
}

func placeOrNone(p finding.Position) *finding.Position {
	if !p.IsValid() {
		return nil
	}
	return &p
}

// each converts a list; its result is never nil, so that JSON has [] and not
// null.
func each[T, U any](list []T, convert func(T) U) []U {
	converted := make([]U, len(list))
	for i, v := range list {
		converted[i] = convert(v)
	}
	return converted
}

// encode writes v indented and with <, > and & as they are: reports are files,
// not parts of pages.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
