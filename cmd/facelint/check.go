package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/report"
	"github.com/facelint/facelint/internal/rule"
)

// check analyses packages and writes reports.
func check(args []string, stdout, stderr io.Writer) int {
	f, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	case err != nil:
		return failed(err, language(), stderr)
	}
	if f.dir != "" {
		if err := os.Chdir(f.dir); err != nil {
			return failed(err, language(), stderr)
		}
	}
	for _, files := range f.models {
		if err := settings.Analyzer.Flags.Set("models", files); err != nil {
			return failed(badPack(err), language(), stderr)
		}
	}
	f.options.Models = settings.Given().Models
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	doc, err := driver.Check(ctx, f.options, stdout)
	if err != nil {
		return failed(err, language(), stderr)
	}
	if n := len(doc.Problems); n > 0 && f.format != "text" {
		// Whoever reads only the terminal must not take the run for complete.
		fmt.Fprintln(stderr, "facelint: "+lang.Textf(lang.Text{
			En: "incomplete: part of the code was not analysed (%d in \"problems\" of the report)",
			Zh: "结果不完整：部分代码未能分析（见报告中的 %d 个问题）",
		}, n).In(language()))
	}
	return driver.ExitCode(doc, nil)
}

// flags are those of a check.
type flags struct {
	options driver.Options
	dir     string
	models  []string // read only where dir says, so that their names start from there
	format  string   // of standard output
}

// parse reads the command line of a check.
func parse(args []string) (*flags, error) {
	f := &flags{}
	fs := flag.NewFlagSet("facelint", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // errors are told by failed, the manual is doc.go
	shared := settings.Analyzer.Flags.Lookup("lang")
	fs.Var(shared.Value, shared.Name, shared.Usage)
	fs.Func("models", "", func(s string) error {
		f.models = append(f.models, s)
		return nil
	})
	fs.StringVar(&f.dir, "C", "", "")
	fs.StringVar(&f.format, "format", report.Formats()[0], "")
	fs.StringVar(&f.options.Tags, "tags", "", "")
	fs.BoolVar(&f.options.Tests, "tests", false, "")
	fs.Func("rules", "", func(s string) error {
		f.options.Rules = strings.Split(s, ",")
		return nil
	})
	fs.Func("o", "", func(s string) error {
		format, file, ok := strings.Cut(s, "=")
		if !ok || file == "" {
			return fmt.Errorf("want FORMAT=FILE, where FORMAT is one of %s", strings.Join(report.Formats(), ", "))
		}
		f.options.Outputs = append(f.options.Outputs, driver.Output{Format: format, File: file})
		return nil
	})
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil, err
	} else if err != nil {
		return nil, &driver.UsageError{Text: lang.Same(err.Error())}
	}
	if at := slices.IndexFunc(fs.Args(), func(s string) bool { return strings.HasPrefix(s, "-") }); at >= 0 {
		return nil, &driver.UsageError{Text: lang.Textf(lang.Text{En: "flags come before packages: %s", Zh: "选项应写在包之前：%s"}, fs.Arg(at))}
	}
	f.options.Outputs = append(f.options.Outputs, driver.Output{Format: f.format})
	f.options.Lang = language()
	f.options.Patterns = fs.Args()
	return f, nil
}

// badPack makes the error of reading model packs one of usage.
func badPack(err error) error {
	return &driver.UsageError{
		Text: lang.Same(err.Error()),
		Next: lang.Text{En: "how packs are written: " + packs, Zh: "模型文件的写法：" + packs},
	}
}

// packs is where the form of model packs is told.
const packs = rule.Homepage + "/blob/main/docs/adding-a-model.md"

// language returns the language that the flags ask for.
func language() lang.Lang {
	return lang.Lang(settings.Analyzer.Flags.Lookup("lang").Value.String())
}
