package consents

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/facelint/facelint/internal/consent"
)

// Version is consent to face processing kept, or found current, under the
// version of a text about something else.
type Version struct {
	Place
	To       string // "User.FaceConsentVersion"
	From     string // "TermsVersion"
	Scopes   consent.Scope
	Compared bool // To is compared with From, not set to it
}

// versions finds consents about faces that carry the version of the terms, as
// far as that is a constant: values that are filled in are traced with the
// other answers.
func (c *collector) versions() {
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for i, lhs := range n.Lhs {
					if len(n.Lhs) == len(n.Rhs) {
						c.version(c.target(lhs), n.Rhs[i], false)
					}
				}
			case *ast.CompositeLit:
				c.versionRecord(n)
			case *ast.CallExpr: // Update("face_consent_version", TermsVersion)
				if len(n.Args) == 2 && sets(lastName(n.Fun)) {
					c.version(c.keyed(n.Args[0]), n.Args[1], false)
				}
			case *ast.BinaryExpr:
				if slices.Contains([]token.Token{token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}, n.Op) {
					c.version(c.target(n.X), n.Y, true)
					c.version(c.target(n.Y), n.X, true)
				}
			}
			return true
		})
	}
}

func (c *collector) versionRecord(lit *ast.CompositeLit) {
	owner := c.pass.TypesInfo.TypeOf(lit)
	s, isStruct := structOf(owner)
	for _, el := range lit.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		m := c.keyed(kv.Key)
		if id, ok := kv.Key.(*ast.Ident); ok && isStruct {
			for i := range s.NumFields() {
				if s.Field(i).Name() == id.Name {
					m = c.field(owner, s, i)
				}
			}
		}
		c.version(m, kv.Value, false)
	}
}

// target returns the member that x is: a field, an element under a constant
// key, or a variable.
func (c *collector) target(x ast.Expr) member {
	switch x := ast.Unparen(x).(type) {
	case *ast.SelectorExpr:
		owner := c.pass.TypesInfo.TypeOf(x.X)
		if v, ok := c.pass.TypesInfo.ObjectOf(x.Sel).(*types.Var); ok && owner != nil {
			if s, ok := structOf(owner); ok {
				for i := range s.NumFields() {
					if s.Field(i) == v {
						return c.field(owner, s, i)
					}
				}
			}
		}
		return member{name: x.Sel.Name, word: consent.Classify(x.Sel.Name)}
	case *ast.IndexExpr:
		return c.keyed(x.Index)
	case *ast.Ident:
		return member{name: x.Name, word: consent.Classify(x.Name)}
	}
	return member{}
}

func (c *collector) keyed(x ast.Expr) member {
	key, _ := c.text(x)
	return member{name: key, word: consent.Classify(key)}
}

// version adds that to, an answer about faces, stands with the version in from,
// a constant named after something else.
func (c *collector) version(to member, from ast.Expr, compared bool) {
	if !to.answers() || !to.word.Scopes.Face() || to.word.Scopes.Joint() || !versioned(to.name) {
		return
	}
	name := lastName(from)
	if _, ok := c.text(from); !ok && c.pass.TypesInfo.Types[from].Value == nil && !compared {
		return
	}
	w := consent.Classify(name)
	if w.Scopes.Face() || w.Scopes&consent.General == 0 || w.Foreign || !versioned(name) {
		return
	}
	c.result.Versions = append(c.result.Versions, Version{
		Place: c.place(from.Pos()), To: to.name, From: name, Scopes: w.Scopes, Compared: compared,
	})
}

func versioned(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		return w == "version" || w == "ver" || w == "revision" || w == "banben" || w == "版本"
	})
}
