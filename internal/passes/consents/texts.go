package consents

import (
	"go/ast"
	"go/constant"
	"go/token"
	"regexp"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// texts reads the string constants and embedded files of the package.
func (c *collector) texts() {
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			expr, ok := n.(ast.Expr)
			if !ok {
				_, isImport := n.(*ast.ImportSpec)
				return !isImport
			}
			if s, ok := c.text(expr); ok {
				if _, named := expr.(*ast.Ident); !named {
					c.constant(expr, s)
				}
				return false
			}
			return true
		})
		c.embeds(file)
	}
}

// text returns the value of a constant string.
func (c *collector) text(expr ast.Expr) (string, bool) {
	v := c.pass.TypesInfo.Types[expr].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// shortest is the length in bytes of the shortest text worth reading.
const shortest = 12

func (c *collector) constant(expr ast.Expr, s string) {
	if len(s) < shortest || !mayFace(s) {
		return
	}
	place := c.place(expr.Pos())
	at := func(offset int) finding.Position { return c.files.Position(within(expr, s, offset)) }
	if items, scopes := bundledStatement(s); items != nil {
		g := Grant{Place: place, Name: "SQL", Scopes: scopes}
		for _, item := range items {
			g.Items = append(g.Items, Item{Name: item, Pos: at(strings.Index(s, item))})
		}
		c.result.Grants = append(c.result.Grants, g)
	}
	for _, p := range append(readSQL(s), read(s)...) {
		c.addText(p, place, at(p.offset))
	}
}

// within returns the position of offset in the constant s that expr writes. In
// a literal with escapes, or put together from parts, that is where expr
// starts.
func within(expr ast.Expr, s string, offset int) token.Pos {
	lit, ok := ast.Unparen(expr).(*ast.BasicLit)
	if ok && len(lit.Value) == len(s)+2 && lit.Value[1:len(s)+1] == s {
		return lit.Pos() + 1 + token.Pos(offset)
	}
	return expr.Pos()
}

// passage is something in a text that bundles or presumes.
type passage struct {
	offset   int
	box      string // name of the check box or column, "" for running text
	text     string
	scopes   consent.Scope
	presumed string            // for a box that is yes from the start: the attribute that makes it so
	what     lang.Text         // what is yes from the start, if it is no form control
	without  consent.Unbounded // for a grant over a face: the bounds that it has not
}

// read returns the passages of a text, which may be HTML.
func read(text string) []passage {
	if doc, ok := document(text); ok {
		return readDocument(doc)
	}
	if isHTML(text) {
		return readForm(text)
	}
	return readText(text, 0)
}

// readText returns the passages of running text that begins at offset.
func readText(text string, offset int) []passage {
	var all []passage
	for _, clause := range consent.Clauses(text) {
		if clause.Scopes.Joint() {
			all = append(all, passage{offset: offset + clause.Offset, text: clause.Text, scopes: clause.Scopes})
		}
	}
	return append(all, pledges(text, offset)...)
}

func pledges(text string, offset int) []passage {
	var all []passage
	for _, p := range consent.Pledges(text) {
		all = append(all, passage{offset: offset + p.Offset, text: p.Text, without: p.Without})
	}
	return all
}

func isHTML(text string) bool { return tag.MatchString(text) }

var tag = regexp.MustCompile(`(?i)<(?:!doctype|[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>|input\b)`)

func (c *collector) addText(p passage, place Place, at finding.Position) {
	switch {
	case p.without != 0 && p.presumed != "":
		c.result.Unbounded = append(c.result.Unbounded, Unbounded{Place: place, Name: p.box, By: p.presumed, At: at, Without: p.without})
		return
	case p.without != 0:
		c.result.Pledges = append(c.result.Pledges, Pledge{Place: place, At: at, Text: shorten(p.text), Without: p.without})
		return
	case p.presumed != "":
		what := p.what
		if what == (lang.Text{}) {
			what = aBox
		}
		c.result.Defaults = append(c.result.Defaults, Default{Place: place, What: what, Name: p.box, By: p.presumed, At: at})
		return
	}
	c.result.Clauses = append(c.result.Clauses, Clause{Place: place, At: at, Box: p.box, Text: shorten(p.text), Scopes: p.scopes})
}

// shorten cuts a passage to what a message can hold.
func shorten(text string) string {
	const most = 120
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most]) + "…"
}
