package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/facelint/facelint/internal/driver"
)

// agree is a script command: "agree FILE [flags] [packages]" runs facelint and
// go vet in the current directory, demands that both find the same, and writes
// to FILE what they found, a line each.
func agree(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: agree FILE [flags] [packages]")
	}
	alone, vetted := standalone(ts, args[1:]), underGoVet(ts, args[1:])
	if !slices.Equal(alone, vetted) {
		ts.Fatalf("facelint and go vet differ:\nfacelint:\n%s\ngo vet:\n%s", lines(alone), lines(vetted))
	}
	var list strings.Builder
	for _, f := range alone {
		fmt.Fprintln(&list, f)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(list.String()), 0o666))
}

// standalone returns what facelint finds.
func standalone(ts *testscript.TestScript, args []string) []found {
	file := filepath.Join(ts.Getenv("WORK"), "agree.json")
	if err := ts.Exec("facelint", append([]string{"-o", "json=" + file}, args...)...); !exited(err, driver.ExitFindings) && err != nil {
		ts.Fatalf("facelint: %v\n%s", err, ts.ReadFile("stderr"))
	}
	report, err := reportFindings([]byte(ts.ReadFile(file)))
	ts.Check(err)
	var all []found
	for _, f := range report {
		all = append(all, f.found)
	}
	slices.SortFunc(all, found.compare)
	return all
}

// underGoVet returns what go vet prints with facelint as its tool.
func underGoVet(ts *testscript.TestScript, args []string) []found {
	err := ts.Exec("go", append([]string{"vet", "-vettool=" + ts.Getenv("FACELINT")}, args...)...)
	out := ts.ReadFile("stderr")
	all, readErr := vetFindings(out)
	ts.Check(readErr)
	if err != nil && len(all) == 0 {
		ts.Fatalf("go vet: %v\n%s", err, out)
	}
	return all
}

// exited reports whether err is that of a command that ended with code.
func exited(err error, code int) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && exit.ExitCode() == code
}
