package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/explain"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/settings"
)

// explainTopic prints manuals of rules and contents of articles, or lists what
// there is.
func explainTopic(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("facelint explain", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	shared := settings.Analyzer.Flags.Lookup("lang")
	fs.Var(shared.Value, shared.Name, shared.Usage)
	coverage := fs.Bool("coverage", false, "")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	case err != nil:
		return failed(&driver.UsageError{Text: lang.Same(err.Error())}, language(), stderr)
	}
	if *coverage {
		if fs.NArg() > 0 {
			return failed(&driver.UsageError{Text: lang.Text{En: "-coverage is about all articles; name none", Zh: "-coverage 涵盖全部条款，请勿另行指定"}}, language(), stderr)
		}
		if err := explain.Coverage(stdout, analyzers.Rules(), language()); err != nil {
			return failed(err, language(), stderr)
		}
		return driver.ExitClean
	}
	if fs.NArg() == 0 {
		if err := explain.Index(stdout, analyzers.Rules(), language()); err != nil {
			return failed(err, language(), stderr)
		}
		return driver.ExitClean
	}
	for i, word := range fs.Args() {
		if i > 0 {
			fmt.Fprintln(stdout)
		}
		if err := explain.Topic(stdout, word, analyzers.Rules(), language()); err != nil {
			return failed(notUnderstood(err), language(), stderr)
		}
	}
	return driver.ExitClean
}

// notUnderstood makes the error of a topic one of usage.
func notUnderstood(err error) error {
	text := lang.Same(err.Error())
	var unknown *explain.Error
	if errors.As(err, &unknown) {
		text = unknown.Text
	}
	return &driver.UsageError{
		Text: text,
		Next: lang.Text{En: "facelint explain lists what there is", Zh: "facelint explain 列出可解释的内容"},
	}
}
