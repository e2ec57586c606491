package main

import (
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/driver"
)

var update = flag.Bool("update", false, "rewrite the expected output in the scripts")

// TestMain lets scripts run this test binary as facelint, under go vet too.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"facelint": main})
}

// TestScripts runs the documented commands. Scripts run offline, and share the
// build cache of whoever runs them.
func TestScripts(t *testing.T) {
	sample, err := filepath.Abs(filepath.Join("..", "..", "testdata", "sample"))
	require.NoError(t, err)
	// The one step that may need a network: the sample is a module of its own.
	list := exec.Command("go", "list", "-deps", "./...")
	list.Dir = sample
	out, err := list.CombinedOutput()
	require.NoError(t, err, "downloading the modules of the sample:\n%s", out)
	out, err = exec.Command("go", "env", "-json", "GOCACHE", "GOMODCACHE").Output()
	require.NoError(t, err)
	var shared map[string]string
	require.NoError(t, json.Unmarshal(out, &shared))
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "testdata", "script"),
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"failure":  exits(driver.ExitFailure),
			"usage":    exits(driver.ExitUsage),
			"findings": exits(driver.ExitFindings),
			"agree":    agree,
			"readme":   readme,
		},
		Setup: func(env *testscript.Env) error {
			for name, value := range shared {
				env.Setenv(name, value)
			}
			env.Setenv("GOPROXY", "off")
			env.Setenv("GOFLAGS", "-mod=mod")
			env.Setenv("GOTOOLCHAIN", "local")
			env.Setenv("SAMPLE", sample)
			env.Setenv("FACELINT", filepath.Join(filepath.SplitList(env.Getenv("PATH"))[0], "facelint"))
			return nil
		},
	})
}

// exits returns a script command that runs another one and wants code from it.
func exits(code int) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) == 0 {
			ts.Fatalf("usage: COMMAND [args...]")
		}
		if err := ts.Exec(args[0], args[1:]...); !exited(err, code) {
			ts.Fatalf("want exit code %d, got %v", code, err)
		}
	}
}

// readme is a script command: "readme FILE" wants the finding that the README
// shows to be in FILE, wherever the lines break.
func readme(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: readme FILE")
	}
	text, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	ts.Check(err)
	_, shown, _ := strings.Cut(string(text), "## One finding\n\n```\n")
	shown, _, ok := strings.Cut(shown, "```")
	if want := strings.Join(strings.Fields(shown), " "); !ok || !strings.Contains(ts.ReadFile(args[0]), want+"\n") {
		ts.Fatalf("the README shows a finding that is not there: %s", want)
	}
}
