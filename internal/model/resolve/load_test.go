package resolve

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
)

// listed is what the go command says of one package.
type listed struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	CgoFiles   []string
	ImportMap  map[string]string
}

// loader type-checks declarations, and no bodies, from source. What does not
// type-check, such as the C side of cgo, is left out: a row that needs it fails.
type loader struct {
	fset   *token.FileSet
	listed map[string]listed
	loaded map[string]*types.Package
}

// list asks for the packages of modules.go and all that they import.
func list() (*loader, error) {
	cmd := exec.Command("go", "list", "-tags=modules", "-deps", "-e",
		"-json=ImportPath,Dir,GoFiles,CgoFiles,ImportMap", ".")
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	l := &loader{token.NewFileSet(), make(map[string]listed), map[string]*types.Package{"unsafe": types.Unsafe}}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return l, nil
		}
		if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		l.listed[p.ImportPath] = p
	}
}

// load returns the package of that path as the go command spells it.
func (l *loader) load(path string) (*types.Package, error) {
	if pkg, ok := l.loaded[path]; ok {
		return pkg, nil
	}
	p, ok := l.listed[path]
	if !ok || p.Dir == "" {
		return nil, fmt.Errorf("no package %s", path)
	}
	var files []*ast.File
	for _, name := range append(p.GoFiles, p.CgoFiles...) {
		file, err := parser.ParseFile(l.fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	conf := types.Config{
		IgnoreFuncBodies: true,
		FakeImportC:      true,
		Importer:         importer{l, p},
		Error:            func(error) {},
	}
	pkg, _ := conf.Check(path, l.fset, files, nil)
	l.loaded[path] = pkg
	return pkg, nil
}

// importer resolves the imports of one package.
type importer struct {
	*loader
	of listed
}

// Import implements [types.Importer].
func (i importer) Import(path string) (*types.Package, error) {
	if mapped, ok := i.of.ImportMap[path]; ok {
		path = mapped
	}
	return i.load(path)
}
