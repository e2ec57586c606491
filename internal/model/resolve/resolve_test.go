package resolve

import (
	"errors"
	"go/parser"
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/model"
)

// unavailable says why a pack is held against nothing. Its rows were read off
// source code and can be wrong.
var unavailable = map[string]string{
	"github.com/alibabacloud-go/facebody-20200910/client":   "the checksum database does not know the module",
	"github.com/chenqinghe/baidu-ai-go-sdk/vision":          "no module proxy has it",
	"github.com/chenqinghe/baidu-ai-go-sdk/vision/face":     "no module proxy has it",
	"github.com/dev6699/face/model/arcface":                 "no module proxy has it",
	"github.com/dev6699/face/model/genderage":               "no module proxy has it",
	"github.com/dimuls/face":                                "no module proxy has it",
	"github.com/evalphobia/go-face-plusplus/beautify":       "no module proxy has it",
	"github.com/evalphobia/go-face-plusplus/face":           "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/digitalidentity":        "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/docscan":                "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/docscan/session/create": "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/media":                  "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/profile":                "no module proxy has it",
	"github.com/getyoti/yoti-go-sdk/profile/attribute":      "no module proxy has it",
	"github.com/leandroveronezi/go-recognizer":              "no module proxy has it",
	"github.com/letsfire/baidu/pkg/face":                    "no module proxy has it",
	"github.com/lib-x/face":                                 "no module proxy has it",
	"github.com/machinebox/sdk-go/facebox":                  "no module proxy has it",
	"github.com/shiguanghuxian/face-golang-sdk":             "no module proxy has it",
}

// exempt says why rows of a pack that is held against a module need not hold
// in it: the words stand in the comment behind the row.
var exempt = map[string]string{
	"later releases":        "releases after the last one of the whole module are modules of their own, which no proxy has",
	"face-engine v4 source": "no module proxy has v4",
	"sentry-go v0.28.0":     "later releases took the methods away",
	"vision v1.2.0":         "the module of its message types has no release that a proxy has",
}

func TestRowsHoldInTheirModules(t *testing.T) {
	l, err := list()
	require.NoError(t, err)
	packages := make(map[string][]*types.Package)
	for _, path := range imports(t) {
		pack, err := model.Builtin(path)
		require.NoError(t, err)
		if pack == nil {
			t.Errorf("%s has no pack: modules.go lists it in vain", path)
			continue
		}
		pkg, err := l.load(path)
		require.NoError(t, err)
		packages[pack.Name()] = append(packages[pack.Name()], pkg)
	}
	paths, err := model.Paths()
	require.NoError(t, err)
	for _, path := range paths {
		if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
			continue // the standard library: package model's own tests
		}
		pack, err := model.Builtin(path)
		require.NoError(t, err)
		pkgs := packages[pack.Name()]
		if reason := unavailable[path]; (reason == "") != (len(pkgs) > 0) {
			t.Errorf("%s: list its packages in modules.go, or why they cannot be had, not both", pack.Name())
		}
		for _, row := range pack.Rows() {
			if err := holds(row, pkgs); err != nil && exempt[row.Note] == "" {
				t.Error(err)
			}
		}
	}
}

// holds reports why a row speaks about none of the versions at hand.
func holds(row *model.Row, pkgs []*types.Package) error {
	var errs []error
	for _, pkg := range pkgs {
		err := row.Check(pkg)
		if err == nil {
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// imports returns the import paths of modules.go.
func imports(t *testing.T) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "modules.go", nil, parser.ImportsOnly)
	require.NoError(t, err)
	var paths []string
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		paths = append(paths, path)
	}
	return paths
}
