package flows

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/lifecycle"
)

// passOver returns a pass over one package of declarations.
func passOver(t *testing.T, declared string) *pass {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", "package p\n"+declared, 0)
	require.NoError(t, err)
	pkg, err := new(types.Config).Check("p", fset, []*ast.File{f}, nil)
	require.NoError(t, err)
	return &pass{Pass: &analysis.Pass{Pkg: pkg}, tables: map[string]string{"p.Member": "t_member"}}
}

func TestOwners(t *testing.T) {
	for declared, want := range map[string][]lifecycle.Owner{
		"type User struct{}; type Face struct { UserID int }":                            {{Parent: "users", Child: "faces"}},
		"type User struct{}; type Face struct { UserId, ID int }":                        {{Parent: "users", Child: "faces"}},
		"type User struct{}; type Face struct { userid string }":                         {{Parent: "users", Child: "faces"}},
		"type Member struct{}; type Face struct { MemberID int }":                        {{Parent: "t_member", Child: "faces"}},
		"type UserFace struct { PersonID int }; type Person struct{}":                    {{Parent: "people", Child: "user_faces"}},
		"type user struct{}; type Face struct { UserID int }":                            {{Parent: "users", Child: "faces"}},
		"type User struct { ID int }; type Face struct { OwnerID int }":                  nil,
		"type User int; type Face struct { UserID int }":                                 nil,
		"type User struct{}; type Faces []int":                                           nil,
		"type User struct { Faces []Face }; type Face struct{}":                          {{Parent: "users", Child: "faces"}},
		"type User struct { Face *Face }; type Face struct{}":                            {{Parent: "users", Child: "faces"}},
		"type User struct { Face *Face; FaceID int }; type Face struct{}":                {{Parent: "faces", Child: "users"}, {Parent: "faces", Child: "users"}},
		"type Face struct { Owner User; OwnerId int }; type User struct { Name string }": {{Parent: "users", Child: "faces"}},
	} {
		t.Run(declared, func(t *testing.T) { require.Equal(t, want, passOver(t, declared).owners()) })
	}
}

func TestSealingSerializer(t *testing.T) {
	r := &pass{seals: []string{"p.hide", "serializer:vault"}}
	for name, want := range map[string]bool{
		"vault": true, "encrypted": true, "AES": true, "my_cipher": true, "sm4": true, "kms": true, "sealed": true,
		"json": false, "gob": false, "unixtime": false, "p.hide": false, "hide": false, "": false,
	} {
		require.Equal(t, want, r.sealingSerializer(name), name)
	}
}
