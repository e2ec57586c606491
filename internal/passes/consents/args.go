package consents

import (
	"go/ast"
	"go/token"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// operandScopes returns the scopes that the constants among the arguments of
// the call with its parenthesis at pos, or the operands of the operator at
// pos, name, and these names. SSA knows constants by value only; ScopeFace and
// 1 are the same to it.
func (c *collector) operandScopes(pos token.Pos) (consent.Scope, string) {
	if c.operands == nil {
		c.readOperands()
	}
	var scopes consent.Scope
	var names []string
	for _, x := range c.operands[pos] {
		for _, item := range c.scopeItem(x) {
			if item.scopes != 0 {
				scopes |= item.scopes
				names = append(names, item.name)
			}
		}
	}
	return scopes, strings.Join(names, ", ")
}

func (c *collector) readOperands() {
	c.operands = make(map[token.Pos][]ast.Expr)
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				c.operands[n.Lparen] = n.Args
			case *ast.BinaryExpr:
				if n.Op == token.AND {
					c.operands[n.OpPos] = []ast.Expr{n.X, n.Y}
				}
			}
			return true
		})
	}
}
