package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/facelint/facelint/internal/driver"
)

// found is a finding as both drivers can tell it.
type found struct {
	File      string
	Line, Col int
	Rule      string
	Message   string // under vet with the advice and the articles behind it
}

func (f found) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Rule) }

// agree is a script command: "agree FILE [flags] [packages]" runs facelint and
// go vet in the current directory, demands that both find the same, and writes
// to FILE what they found, a line each.
func agree(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: agree FILE [flags] [packages]")
	}
	alone, vetted := standalone(ts, args[1:]), underGoVet(ts, args[1:])
	same := slices.EqualFunc(alone, vetted, func(a, v found) bool {
		// Vet has one line for the message and what to do.
		short := v
		short.Message = a.Message
		return short == a && strings.HasPrefix(v.Message, a.Message)
	})
	if !same {
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
	var report struct {
		Findings []struct {
			Rule     string
			Position struct {
				File         string
				Line, Column int
			}
			Message struct{ En string }
		}
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(file)), &report))
	var all []found
	for _, f := range report.Findings {
		all = append(all, found{f.Position.File, f.Position.Line, f.Position.Column, f.Rule, f.Message.En})
	}
	return sorted(all)
}

// vetLine matches a finding, and neither the steps of its path, which follow a
// tab, nor the headings of packages.
var vetLine = regexp.MustCompile(`(?m)^(?:\./)?(\S+):(\d+):(\d+): (\w+): (.*)$`)

// underGoVet returns what go vet prints with facelint as its tool.
func underGoVet(ts *testscript.TestScript, args []string) []found {
	err := ts.Exec("go", append([]string{"vet", "-vettool=" + ts.Getenv("FACELINT")}, args...)...)
	out := ts.ReadFile("stderr")
	var all []found
	for _, m := range vetLine.FindAllStringSubmatch(out, -1) {
		f := found{File: m[1], Rule: m[4], Message: m[5]}
		_, scanErr := fmt.Sscan(m[2]+" "+m[3], &f.Line, &f.Col)
		ts.Check(scanErr)
		all = append(all, f)
	}
	if err != nil && len(all) == 0 {
		ts.Fatalf("go vet: %v\n%s", err, out)
	}
	return sorted(all)
}

func sorted(all []found) []found {
	slices.SortFunc(all, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line, a.Col-b.Col, cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
	})
	return all
}

func lines(all []found) string {
	var s strings.Builder
	for _, f := range all {
		fmt.Fprintf(&s, "\t%v: %s\n", f, f.Message)
	}
	return s.String()
}

// exited reports whether err is that of a command that ended with code.
func exited(err error, code int) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && exit.ExitCode() == code
}
