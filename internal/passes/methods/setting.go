package methods

import (
	"go/ast"
	"go/constant"
	"go/token"
	"regexp"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/choice"
)

// setting adds a setting of that name, of something called owner, if it lets
// faces only count.
func (f *finder) setting(name, owner string, value ast.Expr, pos token.Pos) {
	v := f.pass.TypesInfo.Types[value].Value
	switch {
	case choice.FaceAlone(name):
		place := owner + "_" + f.pass.Pkg.Name()
		if f.fn != nil {
			place += "_" + f.fn.Name()
		}
		if v != nil && v.Kind() == constant.Bool && constant.BoolVal(v) && (choice.Proves(name) || choice.Proves(place)) {
			f.add(Alone{Form: Setting, Name: name, Face: "true"}, pos)
		}
	case choice.Mode(name) && !choice.Recounts(owner):
		if _, isCall := ast.Unparen(value).(*ast.CallExpr); isCall {
			return
		}
		if s := f.means(value); v != nil && choice.OnlyFace(s) {
			f.add(Alone{Form: Setting, Name: name, Face: s}, pos)
		}
	}
}

// member is a name with a text or truth value in a JSON document, line one on
// a line of a YAML or INI file.
var (
	member = regexp.MustCompile(`"([\p{L}_]+)"\s*:\s*"?([\p{L}_]+)"?`)
	line   = regexp.MustCompile(`(?m)^\s*([\p{L}_]+)\s*[:=]\s*"?([\p{L}_]+)"?\s*$`)
)

// document adds the settings in a constant document.
func (f *finder) document(n *ast.BasicLit) {
	if n.Kind != token.STRING || len(n.Value) < 16 || len(n.Value) > 4096 {
		return
	}
	text, err := strconv.Unquote(n.Value)
	if err != nil {
		return
	}
	settings := line
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		settings = member
	}
	for _, m := range settings.FindAllStringSubmatch(text, -1) {
		if choice.Mode(m[1]) && choice.OnlyFace(m[2]) || choice.FaceAlone(m[1]) && choice.Proves(m[1]) && m[2] == "true" {
			f.add(Alone{Form: Setting, Name: m[1], Face: m[2]}, n.Pos())
			return
		}
	}
}
