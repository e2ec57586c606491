package main

import (
	"bytes"
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
)

// inventory prints what a program keeps of faces.
func inventory(args []string, stdout, stderr io.Writer) int {
	o, format, err := parseInventory(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	}
	if err != nil {
		return failed(err, language(), stderr)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	inv, err := driver.Inventory(ctx, o)
	var out bytes.Buffer
	if err == nil && format == "json" {
		err = report.InventoryJSON(&out, inv)
	} else if err == nil {
		err = report.InventoryText(&out, inv, language())
	}
	if err == nil {
		_, err = stdout.Write(out.Bytes())
	}
	switch {
	case err != nil:
		return failed(err, language(), stderr)
	case inv.Problems > 0:
		return driver.ExitFailure
	}
	return driver.ExitClean
}

func parseInventory(args []string) (driver.Options, string, error) {
	var o driver.Options
	var dir, format string
	var packs []string
	fs := flag.NewFlagSet("facelint inventory", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	shared := settings.Analyzer.Flags.Lookup("lang")
	fs.Var(shared.Value, shared.Name, shared.Usage)
	fs.StringVar(&dir, "C", "", "")
	fs.StringVar(&format, "format", "text", "")
	fs.StringVar(&o.Tags, "tags", "", "")
	fs.BoolVar(&o.Tests, "tests", false, "")
	fs.Func("models", "", func(s string) error {
		packs = append(packs, s)
		return nil
	})
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return o, "", err
	} else if err != nil {
		return o, "", &driver.UsageError{Text: lang.Same(err.Error())}
	}
	o.Patterns = fs.Args()
	switch at := slices.IndexFunc(o.Patterns, func(s string) bool { return strings.HasPrefix(s, "-") }); {
	case at >= 0:
		return o, "", &driver.UsageError{Text: lang.Textf(lang.Text{En: "flags come before packages: %s", Zh: "选项应写在包之前：%s"}, o.Patterns[at])}
	case format != "text" && format != "json":
		return o, "", &driver.UsageError{Text: lang.Textf(lang.Text{En: "inventory has no format %q: use text or json", Zh: "inventory 没有格式 %q：请使用 text 或 json"}, format)}
	}
	if dir != "" {
		if err := os.Chdir(dir); err != nil {
			return o, "", err
		}
	}
	for _, files := range packs {
		if err := settings.Analyzer.Flags.Set("models", files); err != nil {
			return o, "", badPack(err)
		}
	}
	return o, format, nil
}
