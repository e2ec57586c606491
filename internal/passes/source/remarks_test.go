package source

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/stretchr/testify/require"
)

const remarked = `package p

// T is a record.
type T struct {
	A []byte // beside
	// above
	B, C []byte
	//nolint:all
	D []byte
	E struct {
		F int // inner
	}
	G int
}

type (
	// U is one of several.
	U struct {
		H int /* in line */
	}
)

// V above.
var V, W int // V beside

const X = 1 // a constant

// do does.
func do() {
	// local above
	var y int
	_ = y
}
`

func TestRemarks(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", remarked, parser.ParseComments)
	require.NoError(t, err)
	info := &types.Info{Defs: make(map[*ast.Ident]types.Object)}
	_, err = new(types.Config).Check("p", fset, []*ast.File{file}, info)
	require.NoError(t, err)
	var got []string
	for _, r := range Remarks(info, file) {
		owner := ""
		if r.Owner != nil {
			owner = r.Owner.Name() + "."
		}
		got = append(got, fmt.Sprintf("%s%s: %q", owner, r.Obj.Name(), r.Text))
	}
	require.Equal(t, []string{
		`T: "T is a record.\n"`, `T.A: "beside\n"`, `T.B: "above\n"`, `T.C: "above\n"`, `F: "inner\n"`,
		`U: "U is one of several.\n"`, `U.H: " in line\n"`,
		`V: "V above.\nV beside\n"`, `W: "V above.\nV beside\n"`, `do: "do does.\n"`, `y: "local above\n"`,
	}, got)
}
