package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/settings"
)

// modelsTask is one of the things that facelint models does. It writes its
// answer to out and what keeps the answer from being whole to stderr, and
// returns the exit code.
type modelsTask struct {
	flags []string // that it takes beside those of all
	run   func(f *modelsFlags, out, stderr io.Writer) (int, error)
}

var modelsTasks = map[string]modelsTask{
	"list":    {[]string{"models"}, listModels},
	"check":   {nil, checkModels},
	"missing": {[]string{"models", "tags", "tests"}, missingModels},
}

// modelsFlags are the flags and operands of facelint models.
type modelsFlags struct {
	options  driver.Options // as far as they are asked for
	operands []string
}

// models lists model packs, checks them, and prepares rows.
func models(args []string, stdout, stderr io.Writer) int {
	task, f, err := parseModels(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	}
	var out bytes.Buffer
	code := driver.ExitClean
	if err == nil {
		code, err = task.run(f, &out, stderr)
	}
	if err == nil {
		_, err = stdout.Write(out.Bytes())
	}
	if err != nil {
		return failed(err, language(), stderr)
	}
	return code
}

// parseModels reads the command line. The directory is changed and packs are
// read, since flags may be about both.
func parseModels(args []string) (modelsTask, *modelsFlags, error) {
	f := &modelsFlags{}
	var dir string
	var packs []string
	fs := flag.NewFlagSet("facelint models", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	shared := settings.Analyzer.Flags.Lookup("lang")
	fs.Var(shared.Value, shared.Name, shared.Usage)
	for name := range modelsTasks {
		fs.Bool(name, false, "")
	}
	fs.StringVar(&dir, "C", "", "")
	fs.StringVar(&f.options.Tags, "tags", "", "")
	fs.BoolVar(&f.options.Tests, "tests", false, "")
	fs.Func("models", "", func(s string) error {
		packs = append(packs, s)
		return nil
	})
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return modelsTask{}, nil, err
	} else if err != nil {
		return modelsTask{}, nil, &driver.UsageError{Text: lang.Same(err.Error())}
	}
	f.operands = fs.Args()
	task, err := chosenTask(fs)
	if err == nil && dir != "" {
		err = os.Chdir(dir)
	}
	if err != nil {
		return task, nil, err
	}
	for _, files := range packs {
		if err := settings.Analyzer.Flags.Set("models", files); err != nil {
			return task, nil, badPack(err)
		}
	}
	return task, f, nil
}

// chosenTask returns the one task that the flags name, if all other flags are
// for it.
func chosenTask(fs *flag.FlagSet) (modelsTask, error) {
	var names, others []string
	fs.Visit(func(f *flag.Flag) {
		switch {
		case modelsTasks[f.Name].run != nil && f.Value.String() == "true":
			names = append(names, f.Name)
		case f.Name != "lang" && f.Name != "C":
			others = append(others, f.Name)
		}
	})
	if len(names) != 1 {
		return modelsTask{}, &driver.UsageError{Text: lang.Text{
			En: "models: use one of -list, -check, -missing", Zh: "models：请使用 -list、-check、-missing 之一"}}
	}
	task := modelsTasks[names[0]]
	for _, name := range others {
		if !slices.Contains(task.flags, name) {
			return modelsTask{}, &driver.UsageError{Text: lang.Textf(lang.Text{
				En: "models -%s takes no -%s", Zh: "models -%s 不接受 -%s"}, names[0], name)}
		}
	}
	if at := slices.IndexFunc(fs.Args(), func(s string) bool { return strings.HasPrefix(s, "-") }); at >= 0 {
		return modelsTask{}, &driver.UsageError{Text: lang.Textf(lang.Text{
			En: "flags come before what they are about: %s", Zh: "选项应写在其他参数之前：%s"}, fs.Arg(at))}
	}
	return task, nil
}

// say writes a line in the language that the flags ask for.
func say(out io.Writer, format lang.Text, args ...any) {
	fmt.Fprintln(out, lang.Textf(format, args...).In(language()))
}
