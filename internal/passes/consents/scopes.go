package consents

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// scopeItem is one member of a list or bit set.
type scopeItem struct {
	name   string
	pos    token.Pos
	scopes consent.Scope
}

// namedLists returns the lists of scopes kept in variables, by variable.
func (c *collector) namedLists() map[types.Object]ast.Expr {
	lists := make(map[types.Object]ast.Expr)
	note := func(name ast.Expr, value ast.Expr) {
		id, ok := name.(*ast.Ident)
		if !ok {
			return
		}
		if obj := c.pass.TypesInfo.ObjectOf(id); obj != nil {
			lists[obj] = value
		}
	}
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, name := range n.Names {
					if i < len(n.Values) {
						note(name, n.Values[i])
					}
				}
			case *ast.AssignStmt:
				if n.Tok == token.DEFINE && len(n.Lhs) == len(n.Rhs) {
					for i := range n.Lhs {
						note(n.Lhs[i], n.Rhs[i])
					}
				}
			}
			return true
		})
	}
	return lists
}

// scopeItems returns the scopes that expr joins: elements of a literal,
// operands of |, parts of a constant such as "face,marketing", arguments of
// append, or what a variable or constant holding one of these was made of.
func (c *collector) scopeItems(expr ast.Expr, lists map[types.Object]ast.Expr) []scopeItem {
	switch x := ast.Unparen(expr).(type) {
	case *ast.CompositeLit:
		return c.literalItems(x)
	case *ast.BinaryExpr:
		if x.Op == token.OR || x.Op == token.ADD && !c.isString(x) {
			return append(c.scopeItems(x.X, lists), c.scopeItems(x.Y, lists)...)
		}
	case *ast.CallExpr:
		if id, ok := x.Fun.(*ast.Ident); ok && id.Name == "append" && len(x.Args) > 1 {
			var items []scopeItem
			for _, arg := range x.Args[1:] {
				items = append(items, c.scopeItems(arg, lists)...)
			}
			return items
		}
	case *ast.Ident:
		obj := c.pass.TypesInfo.ObjectOf(x)
		if value, ok := lists[obj]; ok {
			if c.isMap(value) {
				return nil // judged where it is made
			}
			if id, same := value.(*ast.Ident); !same || c.pass.TypesInfo.ObjectOf(id) != obj {
				if items := c.scopeItems(value, without(lists, obj)); len(items) > 1 {
					return items
				}
			}
		}
		return c.scopeItem(x)
	}
	return c.scopeItem(expr)
}

// literalItems returns the elements of a slice or array, or those keys of a
// map that are given one value other than false.
func (c *collector) literalItems(x *ast.CompositeLit) []scopeItem {
	_, isMap := c.pass.TypesInfo.TypeOf(x).Underlying().(*types.Map)
	_, isStruct := c.pass.TypesInfo.TypeOf(x).Underlying().(*types.Struct)
	if isStruct {
		return nil
	}
	var items []scopeItem
	value := ""
	for _, el := range x.Elts {
		kv, keyed := el.(*ast.KeyValueExpr)
		switch {
		case keyed && isMap:
			given := types.ExprString(kv.Value)
			if given == "false" || value != "" && value != given {
				continue
			}
			value, el = given, kv.Key
		case keyed:
			el = kv.Value
		}
		items = append(items, c.scopeItem(el)...)
	}
	return items
}

// isMap reports whether x writes out a map.
func (c *collector) isMap(x ast.Expr) bool {
	lit, ok := ast.Unparen(x).(*ast.CompositeLit)
	if !ok {
		return false
	}
	_, ok = c.pass.TypesInfo.TypeOf(lit).Underlying().(*types.Map)
	return ok
}

// without returns lists less obj, so that a variable made of itself ends.
func without(lists map[types.Object]ast.Expr, obj types.Object) map[types.Object]ast.Expr {
	rest := make(map[types.Object]ast.Expr, len(lists))
	for o, v := range lists {
		if o != obj {
			rest[o] = v
		}
	}
	return rest
}

func (c *collector) isString(x ast.Expr) bool {
	t, ok := c.pass.TypesInfo.TypeOf(x).Underlying().(*types.Basic)
	return ok && t.Info()&types.IsString != 0
}

// scopeItem reads one constant: by its value if that is text, else by its
// name. Permissions to act on a resource ("face:read") are no scopes that a
// person grants.
func (c *collector) scopeItem(expr ast.Expr) []scopeItem {
	var items []scopeItem
	if text, ok := c.text(expr); ok {
		for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;| ，、", r) }) {
			w := consent.Classify(part)
			if w.Foreign || actsOn(part) {
				return nil
			}
			items = append(items, scopeItem{part, expr.Pos(), w.Scopes})
		}
		return items
	}
	id, ok := ast.Unparen(expr).(*ast.Ident)
	if sel, isSel := ast.Unparen(expr).(*ast.SelectorExpr); isSel {
		id, ok = sel.Sel, true
	}
	if !ok {
		return nil
	}
	if _, isConst := c.pass.TypesInfo.ObjectOf(id).(*types.Const); !isConst || actsOn(id.Name) {
		return nil
	}
	return []scopeItem{{id.Name, expr.Pos(), consent.Classify(id.Name).Scopes}}
}

// actsOn reports whether a scope names an action on a resource.
func actsOn(name string) bool {
	lower := strings.ToLower(name)
	return slices.ContainsFunc([]string{"read", "write", "create", "delete", "update", "manage", "view", "list", "admin", ":"},
		func(w string) bool { return strings.Contains(lower, w) })
}
