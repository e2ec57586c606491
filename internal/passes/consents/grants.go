package consents

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// grants finds acts that grant a face and something else at once: a list of
// scopes handed to a call that grants, kept as what was consented to, or
// granted one by one in a loop; and scopes joined to a bit set.
func (c *collector) grants() {
	lists := c.namedLists()
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				return n.Tok != token.CONST // to name a combination is not to grant it
			case *ast.CallExpr:
				c.grantCall(n, lists)
			case *ast.CompositeLit:
				c.grantRecord(n, lists)
			case *ast.AssignStmt:
				c.grantAssign(n, lists)
			case *ast.RangeStmt:
				c.grantLoop(n, lists)
			}
			return true
		})
	}
}

func (c *collector) granted(pos token.Pos, name string, items []scopeItem) {
	g := Grant{Place: c.place(pos), Name: name}
	for _, item := range items {
		g.Scopes |= item.scopes
		if item.scopes != 0 {
			g.Items = append(g.Items, Item{Name: item.name, Pos: c.files.Position(item.pos)})
		}
	}
	if len(g.Items) > 1 && g.Scopes.Joint() {
		c.result.Grants = append(c.result.Grants, g)
	}
}

// grantRecord handles a record of what was consented to, by the name of the
// field or of the record: User{Consents: …}, Consent{Scopes: …}.
func (c *collector) grantRecord(n *ast.CompositeLit, lists map[types.Object]ast.Expr) {
	record := typeName(c.pass.TypesInfo.TypeOf(n))
	w := consent.Classify(record)
	ofConsent := w.Consent && !w.Foreign && !w.Setting && !administers(record)
	for _, suffix := range []string{"Request", "Query", "Filter", "Definition", "Template", "Type"} {
		ofConsent = ofConsent && (!strings.HasSuffix(record, suffix) || suffix == "Request" && asksToGrant(record))
	}
	for _, el := range n.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if key, ok := kv.Key.(*ast.Ident); ok && (keepsScopes(key.Name) || ofConsent && tellsScope(strings.TrimSuffix(key.Name, "s"), false)) {
			c.granted(kv.Pos(), key.Name, c.scopeItems(kv.Value, lists))
		}
	}
}

// asksToGrant reports whether a message of that name has consent recorded, such
// as GrantConsentRequest.
func asksToGrant(name string) bool {
	words := consent.Split(name)
	return slices.Contains([]string{"grant", "give", "record", "save", "set", "create", "add", "update", "accept", "submit"}, words[0])
}

// grantCall handles a call that grants, such as Grant(uid, "face",
// "marketing") or RecordConsent(uid, []string{…}).
func (c *collector) grantCall(call *ast.CallExpr, lists map[types.Object]ast.Expr) {
	name := c.granting(call)
	if name == "" {
		return
	}
	var single []scopeItem
	for _, arg := range call.Args {
		items := c.scopeItems(arg, lists)
		if len(items) > 1 {
			c.granted(call.Pos(), name, items)
			continue
		}
		single = append(single, items...)
	}
	c.granted(call.Pos(), name, single)
}

// granting returns the name of a call that records or grants consent, or "".
func (c *collector) granting(call *ast.CallExpr) string {
	var id *ast.Ident
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
		if x, ok := fun.X.(*ast.Ident); ok && consent.Classify(x.Name).Foreign {
			return ""
		}
	default:
		return ""
	}
	if _, ok := c.pass.TypesInfo.ObjectOf(id).(*types.Func); !ok || !grants(id.Name) {
		return ""
	}
	return id.Name
}

// grants reports whether a function of that name grants scopes on behalf of a
// person: GrantScopes, RecordConsent, AddScope, AuthorizeAll, shouquan. Roles,
// tokens and permissions of programs are another matter.
func grants(name string) bool {
	lower := strings.ToLower(name)
	for _, w := range []string{"role", "token", "privilege", "permission", "access", "policy", "has", "is", "check", "list", "get",
		"find", "revoke", "withdraw", "require", "validate", "need"} {
		if strings.HasPrefix(lower, w) || len(w) > 4 && strings.Contains(lower, w) {
			return false
		}
	}
	w := consent.Classify(name)
	if w.Foreign {
		return false
	}
	for _, verb := range []string{"grant", "authorize", "authorise", "addscope", "setscope", "shouquan", "授权"} {
		if strings.HasPrefix(lower, verb) {
			return true
		}
	}
	return w.Consent
}

// keepsScopes reports whether a field or variable of that name holds what a
// person has consented to: Consents, GrantedScopes, consentScope, Authorized.
func keepsScopes(name string) bool {
	w := consent.Classify(name)
	if w.Setting || w.Foreign {
		return false
	}
	lower := strings.ToLower(name)
	for _, prefix := range []string{"all", "available", "supported", "valid", "known", "possible", "required", "allowed", "requested", "has"} {
		if strings.HasPrefix(lower, prefix) && !w.Person() {
			return false
		}
	}
	if strings.HasPrefix(lower, "all") || strings.HasPrefix(lower, "known") || strings.HasSuffix(lower, "types") || strings.HasSuffix(lower, "kinds") {
		return false
	}
	return w.Consent || strings.HasPrefix(lower, "grant") || strings.HasPrefix(lower, "authorized")
}

// grantAssign handles "user.Consents |= face | marketing" and
// "rec.ConsentScopes = []string{…}".
func (c *collector) grantAssign(n *ast.AssignStmt, lists map[types.Object]ast.Expr) {
	if n.Tok == token.AND_ASSIGN || n.Tok == token.AND_NOT_ASSIGN || len(n.Lhs) != len(n.Rhs) {
		return
	}
	for i, lhs := range n.Lhs {
		switch lhs := lhs.(type) {
		case *ast.SelectorExpr:
			items := c.scopeItems(n.Rhs[i], lists)
			if keepsScopes(lhs.Sel.Name) || c.isBits(n, items) {
				c.granted(n.Pos(), lhs.Sel.Name, items)
			}
		case *ast.Ident:
			if keepsScopes(lhs.Name) && c.isMap(n.Rhs[i]) {
				c.granted(n.Pos(), lhs.Name, c.scopeItems(n.Rhs[i], lists))
			}
		}
	}
}

// isBits reports whether n adds bits that by their names are consents, to a
// field whatever its name.
func (c *collector) isBits(n *ast.AssignStmt, items []scopeItem) bool {
	return n.Tok == token.OR_ASSIGN && slices.ContainsFunc(items, func(i scopeItem) bool {
		return consent.Classify(i.name).Consent || strings.HasPrefix(strings.ToLower(i.name), "scope")
	})
}

// grantLoop handles "for _, s := range scopes { Grant(uid, s) }". A condition
// on s inside the loop leaves each scope to its own answer.
func (c *collector) grantLoop(n *ast.RangeStmt, lists map[types.Object]ast.Expr) {
	value, ok := n.Value.(*ast.Ident)
	if !ok {
		return
	}
	items := c.scopeItems(n.X, lists)
	if len(items) < 2 {
		return
	}
	obj := c.pass.TypesInfo.ObjectOf(value)
	if c.tests(n.Body, obj) {
		return
	}
	ast.Inspect(n.Body, func(x ast.Node) bool {
		switch x := x.(type) {
		case *ast.CallExpr:
			if name := c.granting(x); name != "" && slices.ContainsFunc(x.Args, func(a ast.Expr) bool { return c.mentions(a, obj) }) {
				c.granted(x.Pos(), name, items)
				return false
			}
		case *ast.CompositeLit: // a record for each: Consent{Type: s}
			if name := typeName(c.pass.TypesInfo.TypeOf(x)); keepsScopes(name) && c.mentions(x, obj) {
				c.granted(x.Pos(), name, items)
				return false
			}
		}
		return true
	})
}

// tests reports whether a condition in body mentions obj.
func (c *collector) tests(body ast.Node, obj types.Object) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt:
			found = found || c.mentions(n.Cond, obj) || n.Init != nil && c.mentions(n.Init, obj) && !c.onlyError(n)
		case *ast.SwitchStmt:
			found = found || n.Tag != nil && c.mentions(n.Tag, obj)
		}
		return true
	})
	return found
}

// onlyError reports whether n is "if err := …; err != nil", which tests what a
// call did and not what it was given.
func (c *collector) onlyError(n *ast.IfStmt) bool {
	cond, ok := n.Cond.(*ast.BinaryExpr)
	if !ok {
		return false
	}
	t := c.pass.TypesInfo.TypeOf(cond.X)
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}

func (c *collector) mentions(n ast.Node, obj types.Object) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && c.pass.TypesInfo.ObjectOf(id) == obj {
			found = true
		}
		return true
	})
	return found
}
