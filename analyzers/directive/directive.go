package directive

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/near"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = rule.Rule{
	Name:  "directive",
	Title: lang.Text{En: "facelint directive without effect", Zh: "facelint 指令未生效"},
	Manual: lang.Text{
		En: `Flags comments that mean to be facelint directives and have no effect: unknown or
misspelled names, ` + "`// facelint:raw`" + ` with a space, missing reasons, attributes and values that
do not exist, directives on the wrong kind of declaration, ` + "`allow`" + ` directives that name no
rule, are past their date, or silence nothing.

Such a directive hides a gap from the one who wrote it: data marked in vain is not followed, and an
excuse that outlives its cause covers the next change.

To clear it, write the directive as the advice says, or remove it:

` + "```go\n//facelint:allow rawface kept by court order 2026-17 until=2027-01-31\n```" + `

The rule concerns the linter's own language and maps to no article.`,
		Zh: `标记想写成 facelint 指令却未生效的注释：名称未知或拼写有误，写成带空格的 ` + "`// facelint:raw`" + `,缺少理由,
属性或取值不存在,置于不适用的声明之上,以及未指明规则、已到期或未掩盖任何提示的 ` + "`allow`" + ` 指令。

这样的指令会误导其作者:白标的数据不会被跟踪,早已过时的豁免会掩盖下一次改动。

请按提示改写或删除:

` + "```go\n//facelint:allow rawface 依法院命令(2026)17号保存 until=2027-01-31\n```" + `

本规则只涉及本工具自身的指令,不对应任何法律条文。`,
	},
	Severity: rule.Warning,
}

// New returns the analyzer of the rule. The rules given are those that run with
// it: an allow directive may name them, and is unused if it silences none of
// their findings.
func New(rules ...*analysis.Analyzer) *analysis.Analyzer {
	names := []string{Rule.Name}
	for _, a := range rules {
		names = append(names, a.Name)
	}
	slices.Sort(names)
	return lint.New(&Rule, rules, func(p *lint.Pass) error {
		for _, problem := range p.Annotations.Problems() {
			report(p, problem.Pos, problem.Key, problem.Text, problem.Advice)
		}
		for _, d := range p.Annotations.Own() {
			if d.Name == "allow" {
				unknownRules(p, d, names)
				unusedRules(p, d, rules)
			}
		}
		return nil
	})
}

func report(p *lint.Pass, pos finding.Position, key string, text, advice lang.Text) {
	p.Report(finding.Finding{
		Pos: pos, Key: key, Confidence: facedata.High, Message: text, Advice: advice,
		Trace:    []finding.Step{{Pos: pos, Text: text}},
		Evidence: []finding.Evidence{{Basis: facedata.Annotation, Pos: pos, Text: lang.Text{En: "the comment itself", Zh: "注释本身"}}},
	})
}

// unknownRules reports the names in an allow directive that no rule has.
func unknownRules(p *lint.Pass, d *annotations.Directive, names []string) {
	for _, name := range d.Args {
		if slices.Contains(names, name) {
			continue
		}
		advice := lang.Textf(lang.Text{En: "name one of %s", Zh: "可选：%s"}, strings.Join(names, ", "))
		if meant, ok := near.Nearest(strings.ToLower(name), names); ok {
			advice = lang.Textf(lang.Text{En: "write %s", Zh: "请写作 %s"}, meant)
		}
		report(p, d.Pos, "rule:"+name, lang.Textf(lang.Text{
			En: "//facelint:allow names %q, which is no rule", Zh: "//facelint:allow 所指 %q 不是任何规则",
		}, name), advice)
	}
}

// unusedRules reports the rules in an allow directive that find nothing where
// it stands. One past its date is reported as such already.
func unusedRules(p *lint.Pass, d *annotations.Directive, rules []*analysis.Analyzer) {
	for _, a := range rules {
		result := p.Pass.ResultOf[a].(*lint.Result)
		used := slices.Contains(result.UsedAllows, lint.Use{Directive: d.Pos, Rule: a.Name})
		if used || result.Open || !slices.Contains(d.Args, a.Name) || p.Annotations.Expired(d) {
			continue
		}
		report(p, d.Pos, "unused:"+a.Name, lang.Textf(lang.Text{
			En: "//facelint:allow %s silences nothing", Zh: "//facelint:allow %s 未掩盖任何提示",
		}, a.Name), lang.Text{En: "remove it", Zh: "请删除"})
	}
}
