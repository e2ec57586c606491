package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/passes/suggest"
)

var (
	proposal = lang.Text{
		En: "%s:%d:%d: add %s to %s: %s (%s confidence)",
		Zh: "%s:%d:%d: 建议添加 %s（%s）：%s（置信度：%s）",
	}
	noProposals = lang.Text{En: "nothing to propose", Zh: "没有建议"}
	notInDiff   = lang.Text{
		En: "facelint: proposals that are not in the diff, since a person has to write them: %d (facelint suggest lists them)",
		Zh: "facelint: 另有 %d 条建议须手工添加，未列入差异（运行 facelint suggest 可查看）",
	}
	suggestIncomplete = lang.Text{
		En: "facelint: incomplete: part of the code was not analysed (problems: %d; facelint lists them)",
		Zh: "facelint: 结果不完整：部分代码未能分析（%d 个问题，运行 facelint 可查看）",
	}
	reasonMark  = lang.Text{En: "; ", Zh: "；"}
	confidences = map[facedata.Confidence]lang.Text{
		facedata.High:   {En: "high", Zh: "高"},
		facedata.Medium: {En: "medium", Zh: "中"},
		facedata.Low:    {En: "low", Zh: "低"},
	}
)

// suggestFlags are the flags and operands of facelint suggest.
type suggestFlags struct {
	options driver.Options // as far as they are asked for
	format  string
	diff    bool
}

// suggestions lists the annotations that are proposed.
func suggestions(args []string, stdout, stderr io.Writer) int {
	f, err := parseSuggest(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	}
	if err != nil {
		return failed(err, language(), stderr)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	proposals, problems, err := driver.Suggest(ctx, f.options)
	if err == nil {
		err = f.write(proposals, stdout, stderr)
	}
	if err != nil {
		return failed(err, language(), stderr)
	}
	if problems > 0 {
		say(stderr, suggestIncomplete, problems)
		return driver.ExitFailure
	}
	return driver.ExitClean
}

// parseSuggest reads the command line, changes the directory and reads packs.
func parseSuggest(args []string) (*suggestFlags, error) {
	f := &suggestFlags{}
	var dir string
	var packs []string
	fs := flag.NewFlagSet("facelint suggest", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	shared := settings.Analyzer.Flags.Lookup("lang")
	fs.Var(shared.Value, shared.Name, shared.Usage)
	fs.StringVar(&dir, "C", "", "")
	fs.StringVar(&f.format, "format", "text", "")
	fs.BoolVar(&f.diff, "diff", false, "")
	fs.StringVar(&f.options.Tags, "tags", "", "")
	fs.Func("models", "", func(s string) error {
		packs = append(packs, s)
		return nil
	})
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil, err
	} else if err != nil {
		return nil, &driver.UsageError{Text: lang.Same(err.Error())}
	}
	f.options.Patterns = fs.Args()
	if at := slices.IndexFunc(fs.Args(), func(s string) bool { return strings.HasPrefix(s, "-") }); at >= 0 {
		return nil, &driver.UsageError{Text: lang.Textf(lang.Text{En: "flags come before packages: %s", Zh: "选项应写在包之前：%s"}, fs.Arg(at))}
	}
	if f.format != "text" && f.format != "json" || f.format == "json" && f.diff {
		return nil, &driver.UsageError{Text: lang.Text{
			En: "suggest: use -format text, -format json or -diff", Zh: "suggest：请使用 -format text、-format json 或 -diff"}}
	}
	if dir != "" {
		if err := os.Chdir(dir); err != nil {
			return nil, err
		}
	}
	for _, files := range packs {
		if err := settings.Analyzer.Flags.Set("models", files); err != nil {
			return nil, badPack(err)
		}
	}
	return f, nil
}

// write writes the proposals in the form that f asks for.
func (f *suggestFlags) write(proposals []suggest.Proposal, stdout, stderr io.Writer) error {
	switch {
	case f.diff:
		diff, err := driver.Diff(proposals)
		if err != nil {
			return err
		}
		n := 0
		for _, p := range proposals {
			if p.Edit == nil {
				n++
			}
		}
		if n > 0 {
			say(stderr, notInDiff, n)
		}
		_, err = io.WriteString(stdout, diff)
		return err
	case f.format == "json":
		return writeProposals(stdout, proposals)
	case len(proposals) == 0:
		say(stdout, noProposals)
		return nil
	}
	for _, p := range proposals {
		line := lang.Textf(proposal, p.Pos.File, p.Pos.Line, p.Pos.Col, p.Add, p.To, reasons(p), confidences[p.Confidence])
		fmt.Fprintln(stdout, lang.Visible(line.In(language())))
	}
	return nil
}

// reasons tells why p is proposed, in one line.
func reasons(p suggest.Proposal) lang.Text {
	var en, zh []string
	for _, r := range p.Reasons {
		en, zh = append(en, r.En), append(zh, r.Zh)
	}
	return lang.Text{En: strings.Join(en, reasonMark.En), Zh: strings.Join(zh, reasonMark.Zh)}
}

// suggestSchema names the shape of the JSON. Fields may be added under the same
// name; a field that goes or changes its meaning needs a new one.
const suggestSchema = "facelint-suggestions/1"

type jsonProposals struct {
	Schema    string         `json:"schema"`
	Proposals []jsonProposal `json:"proposals"`
}

type jsonProposal struct {
	Position   finding.Position `json:"position"`
	Add        string           `json:"add"`
	To         lang.Text        `json:"to"`
	Reasons    []lang.Text      `json:"reasons"`
	Confidence string           `json:"confidence"`
	Edit       bool             `json:"edit"` // whether -diff has it
}

func writeProposals(out io.Writer, proposals []suggest.Proposal) error {
	doc := jsonProposals{Schema: suggestSchema, Proposals: []jsonProposal{}}
	for _, p := range proposals {
		doc.Proposals = append(doc.Proposals, jsonProposal{p.Pos, p.Add, p.To, p.Reasons, p.Confidence.String(), p.Edit != nil})
	}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(doc)
}
