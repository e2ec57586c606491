package source

import (
	"go/build"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/model"
)

// UnderAnalysis reports whether the package of pass is code under analysis: not
// of the standard library, not somebody else's module, not modelled.
func UnderAnalysis(pass *analysis.Pass) bool {
	if model.HasPack(pass.Pkg.Path()) {
		return false
	}
	if m := pass.Module; m != nil && (m.Path != "" || m.Version != "") {
		return m.Version == ""
	}
	if len(pass.Files) == 0 {
		return false
	}
	name := pass.Fset.PositionFor(pass.Files[0].Package, false).Filename
	return !strings.HasPrefix(name, filepath.Join(build.Default.GOROOT, "src")+string(filepath.Separator)) &&
		!strings.HasPrefix(name, "$GOROOT")
}

// SameModule reports whether p is of the module of the package of pass, as far
// as the driver names one.
func SameModule(pass *analysis.Pass, p *types.Package) bool {
	if pass.Module == nil || pass.Module.Path == "" {
		return false
	}
	return p.Path() == pass.Module.Path || strings.HasPrefix(p.Path(), pass.Module.Path+"/")
}
