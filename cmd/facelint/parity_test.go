package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/rule"
)

// doors are the ways in which the same rules are run: under go vet, by the
// command, and in the process of a test.
var doors = [...]string{"vet", "command", "test"}

// told says how often each door tells a finding.
type told struct {
	found
	times [len(doors)]int
}

// reason is why the doors may tell different things, and which.
type reason struct {
	text     string
	explains func(told) bool
}

// allowed are all reasons there are; testdata/parity.golden lists what each
// explains.
var allowed = []reason{
	{
		"The command joins the programs that it is given: what one of them erases, tells people, lets them withdraw, offers without a face or has looked at by staff, is no gap of another, one record of assessment serves all of them, and what several have in common is told once.",
		func(d told) bool {
			vet, command, test := d.times[0], d.times[1], d.times[2]
			joined := slices.Contains([]string{"assess", "coerce", "erase", "humanreview", "notice", "onlyface", "retain", "softerase", "withdraw"}, d.Rule)
			return vet == test && command < vet && (joined || command == 1)
		},
	},
}

// TestParity runs every package of testdata through all doors and wants the
// same findings from each, but for the differences that the golden lists.
func TestParity(t *testing.T) {
	testdata := analyzertest.Dir(t)
	sample := filepath.Join(testdata, "sample")
	var all []told
	for _, c := range []*corpus{
		workspace(t, filepath.Join(testdata, "src")),
		{name: "sample", dir: sample, env: []string{"GOFLAGS=-mod=readonly", "GOWORK=off"}, loaded: sample, patterns: []string{"./..."}},
	} {
		all = append(all, c.tell(t)...)
	}
	got := differences(t, all)
	golden := filepath.Join("testdata", "parity.golden")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o666))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "go test ./cmd/facelint -run TestParity -update rewrites the list")
}

// differences lists, under each reason, what not every door tells once.
func differences(t *testing.T, all []told) string {
	t.Helper()
	listed := make([]strings.Builder, len(allowed))
	for _, d := range all {
		if d.times == [...]int{1, 1, 1} {
			continue
		}
		i := slices.IndexFunc(allowed, func(r reason) bool { return r.explains(d) })
		require.GreaterOrEqual(t, i, 0, "%v: %s\ntold %v times by %v, and no reason allows that", d.found, d.Message, d.times, doors)
		fmt.Fprintln(&listed[i], d.found)
	}
	var list strings.Builder
	for i, r := range allowed {
		require.NotZero(t, listed[i].Len(), "no difference is left that needs the reason: %s", r.text)
		fmt.Fprintf(&list, "# %s\n\n%s", r.text, listed[i].String())
	}
	return list.String()
}

// corpus is code that is run through all doors.
type corpus struct {
	name     string
	dir      string   // where the commands run
	env      []string // of the commands
	modules  bool     // there is one module for each folder of dir, named like it
	loaded   string   // where analysistest starts from
	patterns []string // of packages, for analysistest
}

// workspace makes of src, whose folders are the roots of import paths, a
// workspace that has a module for each, so that the commands see what
// analysistest does with GOPATH.
func workspace(t *testing.T, src string) *corpus {
	t.Helper()
	gopath, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	dir := filepath.Join(gopath, "src")
	require.NoError(t, os.CopyFS(dir, os.DirFS(src)))
	folders, err := os.ReadDir(dir)
	require.NoError(t, err)
	const version = "go 1.26\n"
	work := version
	for _, f := range folders {
		require.True(t, f.IsDir(), "%s is not in a package", f.Name())
		mod := "module " + f.Name() + "\n\n" + version
		require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name(), "go.mod"), []byte(mod), 0o666))
		work += "use ./" + f.Name() + "\n"
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.work"), []byte(work), 0o666))
	return &corpus{
		name: "src", dir: dir, env: []string{"GOFLAGS=", "GOWORK=" + filepath.Join(dir, "go.work")}, modules: true,
		loaded: gopath, patterns: []string{"./src/..."},
	}
}

// tell returns what any door finds in the corpus, in order.
func (c *corpus) tell(t *testing.T) []told {
	t.Helper()
	var byDoor [len(doors)][]found
	var errs [len(doors)]error
	var all sync.WaitGroup
	for i, find := range []func() ([]found, error){c.vet, c.command, c.inProcess} {
		all.Go(func() { byDoor[i], errs[i] = find() })
	}
	all.Wait()
	times := make(map[found]*told)
	for i := range doors {
		require.NoError(t, errs[i], "%s by %s", c.name, doors[i])
		require.NotEmpty(t, byDoor[i], "%s by %s", c.name, doors[i])
		for _, f := range byDoor[i] {
			if times[f] == nil {
				times[f] = &told{found: f}
			}
			times[f].times[i]++
		}
	}
	var list []told
	for _, d := range times {
		list = append(list, *d)
	}
	slices.SortFunc(list, func(a, b told) int { return a.compare(b.found) })
	for i := range list {
		list[i].File = path.Join(c.name, list[i].File)
	}
	return list
}

func (c *corpus) run(code int, name string, args ...string) (stdout, stderr string, err error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GO111MODULE=")
	cmd.Env = append(cmd.Env, c.env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err = cmd.Run(); !exited(err, code) {
		return "", "", fmt.Errorf("%s: %w, want exit code %d\n%s%s", name, err, code, out.String(), errs.String())
	}
	return out.String(), errs.String(), nil
}

// everything returns the pattern of all packages of the corpus.
func (c *corpus) everything() string {
	if c.modules {
		return "work"
	}
	return "./..."
}

func (c *corpus) vet() ([]found, error) {
	tool, err := exec.LookPath("facelint")
	if err != nil {
		return nil, err
	}
	_, out, err := c.run(1, "go", "vet", "-vettool="+tool, c.everything())
	if err != nil {
		return nil, err
	}
	return vetFindings(out)
}

// explained reports whether the rule of f says that it has findings of other
// severities than its own, if this is one.
func explained(f reported) error {
	rules := analyzers.Rules()
	r := rules[slices.IndexFunc(rules, func(r *rule.Rule) bool { return r.Name == f.Rule })]
	if f.Severity != r.Severity.String() && r.Varies == (lang.Text{}) {
		return fmt.Errorf("%v is told as %s, and nothing in the catalogue says when the rule does that", f.found, f.Severity)
	}
	return nil
}

func (c *corpus) command() ([]found, error) {
	out, _, err := c.run(driver.ExitFindings, "facelint", "-format", "json", c.everything())
	if err != nil {
		return nil, err
	}
	report, err := reportFindings([]byte(out))
	var all []found
	for _, f := range report {
		if err := explained(f); err != nil {
			return nil, err
		}
		if c.modules {
			f.File = path.Join(f.Module, f.File)
		}
		all = append(all, f.found)
	}
	return all, err
}

// suite requires all rules, so that one run of analysistest is one of the
// suite.
var suite = &analysis.Analyzer{
	Name:             "suite",
	Doc:              "run every rule",
	Requires:         analyzers.All(),
	Run:              func(*analysis.Pass) (any, error) { return nil, nil },
	RunDespiteErrors: true,
}

// inProcess runs the rules as their own tests do.
func (c *corpus) inProcess() ([]found, error) {
	results := analysistest.Run(silent{}, c.loaded, suite, c.patterns...)
	tested := make(map[string]bool) // packages that are there with their test files, too: go vet takes those
	for _, r := range results {
		if pkg := r.Action.Package; pkg.ID != pkg.PkgPath {
			tested[pkg.PkgPath] = true
		}
	}
	var all []found
	for _, r := range results {
		if r.Err != nil {
			return nil, r.Err
		}
		pkg := r.Action.Package
		if pkg.ID == pkg.PkgPath && tested[pkg.PkgPath] || strings.HasSuffix(pkg.ID, ".test") {
			continue // the main package that runs tests is nobody's program
		}
		for _, rule := range r.Action.Deps {
			fromRule, err := diagnosed(rule, c.dir)
			if err != nil {
				return nil, err
			}
			all = append(all, fromRule...)
		}
	}
	return all, nil
}

// diagnosed returns the diagnostics of a, their files named from root.
func diagnosed(a *checker.Action, root string) ([]found, error) {
	var all []found
	for _, d := range a.Diagnostics {
		p := a.Package.Fset.Position(d.Pos)
		file, err := filepath.Rel(root, p.Filename)
		if err != nil {
			return nil, err
		}
		f := oneLine(d.Message)
		f.File, f.Line, f.Col = filepath.ToSlash(file), p.Line, p.Column
		all = append(all, f)
	}
	return all, nil
}

// silent drops what analysistest says of wants, which speak of one rule each.
type silent struct{}

func (silent) Errorf(string, ...any) {}
