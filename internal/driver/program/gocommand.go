package program

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/lang"
)

// listMode asks go list for names, files and imports. Sizes, compiled files
// and types are left out on purpose: with any of them go list runs cgo.
const listMode = packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps |
	packages.NeedModule | packages.NeedEmbedFiles | packages.NeedForTest

// goCommand is the go command as one load sees it.
type goCommand struct {
	dir    string
	env    []string
	arch   string // GOARCH
	goroot string
	mod    string // path of the go.mod file that holds dir, or ""
	work   bool   // whether a go.work file is in force
}

// newGoCommand asks the go command where it stands.
func newGoCommand(ctx context.Context, c Config) (*goCommand, error) {
	g := &goCommand{dir: c.Dir, env: hardened(c.Env)}
	out, err := g.run(ctx, "env", "-json", "GOARCH", "GOROOT", "GOMOD", "GOWORK")
	if errors.Is(err, exec.ErrNotFound) {
		return nil, &Error{
			Text: lang.Text{En: "the go command was not found", Zh: "找不到 go 命令"},
			Next: lang.Text{En: "install Go and put its bin directory on PATH", Zh: "请安装 Go，并将其 bin 目录加入 PATH"},
			Err:  err,
		}
	}
	var env struct{ GOARCH, GOROOT, GOMOD, GOWORK string }
	if err == nil {
		err = json.Unmarshal(out, &env)
	}
	if err != nil {
		return nil, &Error{
			Text: lang.Textf(lang.Text{En: "go env failed in %s", Zh: "在 %s 中执行 go env 失败"}, c.Dir),
			Next: lang.Text{En: "check that the directory exists and that go.work is well formed", Zh: "请确认该目录存在且 go.work 格式正确"},
			Err:  err,
		}
	}
	g.arch, g.goroot = env.GOARCH, env.GOROOT
	g.work = env.GOWORK != "" && env.GOWORK != "off"
	if filepath.Base(env.GOMOD) == "go.mod" {
		g.mod = env.GOMOD
	}
	if g.mod == "" && !g.work {
		return nil, noModule(c.Dir)
	}
	return g, nil
}

// hardened returns env with what would let the loaded code choose a toolchain
// or a driver taken out, and with cgo on, for without it go list hides the
// files that import "C".
func hardened(env []string) []string {
	return append(slices.Clone(env), "GOTOOLCHAIN=local", "GOPACKAGESDRIVER=off", "CGO_ENABLED=1")
}

func noModule(dir string) error {
	next := lang.Text{En: "run in a directory that has a go.mod file, or make one with go mod init", Zh: "请在含有 go.mod 的目录中运行，或用 go mod init 创建"}
	for _, pattern := range []string{"*/go.mod", "*/*/go.mod"} {
		below, _ := filepath.Glob(filepath.Join(dir, pattern)) // the pattern is well formed
		if len(below) > 0 {
			sub, err := filepath.Rel(dir, filepath.Dir(below[0]))
			if err == nil {
				next = lang.Textf(lang.Text{En: "run in %s, which has one", Zh: "请在含有 go.mod 的 %s 中运行"}, filepath.ToSlash(sub))
			}
			break
		}
	}
	return &Error{Text: lang.Textf(lang.Text{En: "%s is in no module: no go.mod here or above", Zh: "%s 不在任何模块中：此目录及其上级目录没有 go.mod"}, dir), Next: next}
}

// run returns the standard output of a go command; the error carries what the
// command said.
func (g *goCommand) run(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = g.dir, g.env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if said := strings.TrimSpace(stderr.String()); err != nil && said != "" {
		return nil, errors.New(said)
	}
	return out, err
}

// list returns the packages that the patterns of c name, with their imports;
// those that cannot be found have errors and no files.
func (g *goCommand) list(ctx context.Context, c Config) ([]*packages.Package, error) {
	// The empty flags overrule what GOFLAGS may hold: both would run or read
	// what the caller did not ask for.
	flags := []string{"-toolexec=", "-overlay="}
	if c.Tags != "" {
		flags = append(flags, "-tags="+c.Tags)
	}
	roots, err := packages.Load(&packages.Config{
		Mode:       listMode,
		Context:    ctx,
		Dir:        g.dir,
		Env:        g.env,
		Tests:      c.Tests,
		BuildFlags: flags,
	}, c.Patterns...)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, &Error{
			Text: lang.Text{En: "go list could not name the packages", Zh: "go list 无法列出软件包"},
			Next: lang.Text{En: "repair go.mod (go mod tidy, go mod download) until go list ./... works", Zh: "请修复 go.mod（go mod tidy、go mod download），直到 go list ./... 可用"},
			Err:  err,
		}
	}
	return roots, nil
}

// matched returns the packages among roots, which the patterns name, that have
// files. A pattern that names nothing is an error, as is a request without any
// file in it: nothing to read must not look like nothing found.
func matched(roots []*packages.Package, patterns []string) ([]*packages.Package, error) {
	var pkgs []*packages.Package
	for _, p := range roots {
		switch {
		case !absent(p):
			pkgs = append(pkgs, p)
		case len(p.Errors) > 0 && len(p.IgnoredFiles) == 0:
			return nil, &Error{
				Text: lang.Textf(lang.Text{En: "%s names no package", Zh: "%s 没有对应的软件包"}, p.ID),
				Next: lang.Text{En: "correct the pattern; go list shows what it matches", Zh: "请更正该模式；可用 go list 查看其匹配结果"},
				Err:  p.Errors[0],
			}
		}
	}
	if len(pkgs) == 0 {
		return nil, &Error{
			Text: lang.Textf(lang.Text{En: "no Go files match %s", Zh: "没有 Go 文件匹配 %s"}, strings.Join(patterns, " ")),
			Next: lang.Text{En: "correct the pattern or the build tags; go list shows what they match", Zh: "请更正模式或构建标签；可用 go list 查看其匹配结果"},
		}
	}
	return pkgs, nil
}

// patterns returns the patterns to list. Above the modules of a workspace
// ./... matches nothing, so there it becomes one pattern for each module below.
func (g *goCommand) patterns(ctx context.Context, patterns []string) ([]string, error) {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	if !g.work {
		return patterns, nil
	}
	out, err := g.run(ctx, "list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		return nil, &Error{
			Text: lang.Text{En: "the modules of the workspace could not be listed", Zh: "无法列出工作区的模块"},
			Next: lang.Text{En: "repair go.work and the go.mod files it uses", Zh: "请修复 go.work 及其引用的 go.mod"},
			Err:  err,
		}
	}
	modules := strings.Split(strings.TrimSpace(string(out)), "\n")
	var expanded []string
	for _, pattern := range patterns {
		expanded = append(expanded, g.expand(pattern, modules)...)
	}
	return expanded, nil
}

// expand returns pattern, or when it is a directory tree that lies in none of
// the modules, the trees of the modules in it.
func (g *goCommand) expand(pattern string, modules []string) []string {
	tree, ok := strings.CutSuffix(pattern, "/...")
	if !ok || !strings.HasPrefix(pattern, ".") {
		return []string{pattern}
	}
	tree = filepath.Join(g.dir, tree)
	var below []string
	for _, m := range modules {
		if within(m, tree) {
			return []string{pattern}
		}
		if within(tree, m) {
			below = append(below, filepath.Join(m, "..."))
		}
	}
	if len(below) == 0 {
		return []string{pattern}
	}
	return below
}

// within reports whether path is dir or lies in it.
func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}
