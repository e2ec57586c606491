package consents

import (
	"go/ast"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// readFile returns the passages of the file called name. A document of JSON or
// YAML that cannot be parsed, a template perhaps, is read line by line, as are
// the other catalogues that hold a message a line.
func readFile(name, text string) []passage {
	var doc node
	var err error
	switch strings.ToLower(path.Ext(name)) {
	case ".json":
		doc, err = parseJSON(text)
	case ".yaml", ".yml":
		doc, err = parseYAML(text)
	case ".toml", ".po", ".properties", ".ini":
		return readLines(text)
	case ".sql":
		return readSQL(text)
	default:
		return read(text)
	}
	if err != nil {
		return readLines(text)
	}
	return readDocument(doc)
}

func readLines(text string) []passage {
	var all []passage
	offset := 0
	for line := range strings.Lines(text) {
		all = append(all, readText(line, offset)...)
		offset += len(line)
	}
	return all
}

// document returns the values of a constant that is a JSON document, or one of
// YAML whose keys are names.
func document(text string) (node, bool) {
	trimmed := strings.TrimSpace(text)
	if strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "[") {
		doc, err := parseJSON(text)
		return doc, err == nil
	}
	if !yamlLike.MatchString(trimmed) {
		return node{}, false
	}
	doc, err := parseYAML(text)
	return doc, err == nil && len(doc.children) > 0 && named(&doc.children[0])
}

// yamlLike finds texts of several lines that begin with a key or a list.
var yamlLike = regexp.MustCompile(`^(?:---\s*\n)?(?:#[^\n]*\n)*(?:- )?[\w.-]+:(?: [^\n]*)?\n`)

// named reports whether the keys of n and of what is in it are names.
func named(n *node) bool {
	for i := range n.children {
		if c := &n.children[i]; n.object && !keyName.MatchString(c.key) || !named(c) {
			return false
		}
	}
	return !n.scalar || n.key != "" || n.spoken
}

var keyName = regexp.MustCompile(`^[\p{Han}\w./$@-]+$`)

// readDocument returns the passages of a document: fields of forms that bundle
// or are yes from the start, grants without bounds, and texts.
func readDocument(doc node) []passage {
	d := &definitions{read: make(map[int]bool)}
	d.walk(&doc, "")
	return d.found
}

type definitions struct {
	found []passage
	read  map[int]bool // offsets of the texts that were read as labels
}

// walk reads n, which stands under the key or in the list called under.
func (d *definitions) walk(n *node, under string) {
	if n.object {
		d.field(n, under)
		d.grant(n, under)
	}
	if n.spoken && !d.read[n.offset] && mayFace(n.text) {
		for _, p := range read(n.text) {
			p.offset = n.offset // escapes make offsets within worthless
			d.found = append(d.found, p)
		}
	}
	for i := range n.children {
		c := &n.children[i]
		key := c.key
		if key == "" {
			key = under
		}
		d.walk(c, key)
	}
}

// field reads n as the definition of a field of a form.
func (d *definitions) field(n *node, under string) {
	name := under
	if c := n.child("name", "id", "key", "field", "prop", "model", "code", "fieldName"); c != nil && c.text != "" {
		name = c.text
	}
	given := n.child("default", "defaultValue", "checked", "initialValue", "value", "initial", "selected", "preset", "defaultChecked")
	yes := given != nil && given.scalar && isYes(given.text)
	if !isBox(n) && !yes {
		return
	}
	word := consent.Classify(name)
	labels := labels(n)
	if len(labels) == 0 {
		labels = []node{{}}
	}
	for _, label := range labels {
		scopes, separate := consent.Spoken(label.text)
		scopes |= word.Scopes | covered(n)
		asks := word.Consent || consent.Agrees(label.text)
		if !asks || word.Foreign || !scopes.Face() {
			continue
		}
		for _, other := range labels {
			d.read[other.offset] = d.read[other.offset] || other.spoken
		}
		words := label.text
		if words == "" {
			words = name
		}
		switch {
		case scopes.Joint() && !separate && isBox(n):
			d.found = append(d.found, passage{offset: n.offset, box: name, text: words, scopes: scopes})
		case yes && !word.Setting:
			d.found = append(d.found, passage{offset: given.offset, box: name, presumed: given.key + ": " + given.text})
		}
		for _, p := range pledges(label.text, 0) {
			p.offset = label.offset
			d.found = append(d.found, p)
		}
		return // the same field in other languages
	}
}

// isBox reports whether n defines something to tick.
func isBox(n *node) bool {
	kind := n.child("type", "component", "widget", "control", "x-component", "ui:widget", "input", "inputType", "kind")
	return kind != nil && slices.ContainsFunc([]string{"checkbox", "switch", "toggle", "bool", "consent", "agree", "radio"}, func(w string) bool {
		return strings.Contains(strings.ToLower(kind.text), w)
	})
}

// labels returns what people read at the field that n defines, once for each
// language.
func labels(n *node) []node {
	var all []node
	for _, key := range []string{"label", "title", "text", "content", "message", "labelText", "caption", "description", "help", "文案", "标题"} {
		c := n.child(key)
		switch {
		case c == nil:
		case c.spoken:
			all = append(all, *c)
		case c.object:
			for _, inner := range c.children {
				if inner.spoken {
					all = append(all, inner)
				}
			}
		}
	}
	return all
}

// covered returns the scopes that a field lists as what it stands for.
func covered(n *node) consent.Scope {
	var scopes consent.Scope
	if list := n.child("covers", "scopes", "purposes", "includes", "consents", "agreements", "documents", "grants"); list != nil {
		for _, c := range list.children {
			scopes |= consent.Classify(c.text).Scopes
		}
	}
	return scopes
}

// grant reads n as a grant over a face that the document writes out.
func (d *definitions) grant(n *node, under string) {
	g := consent.Granting(under)
	var company consent.Company
	for i := range n.children {
		c := &n.children[i]
		company |= consent.Keeps(c.key)
		if g == consent.NoGrant && c.scalar && tellsScope(c.key, false) && consent.Classify(c.text).Scopes.Face() {
			g = consent.Granting("Face" + under)
		}
	}
	var u consent.Unbounded
	var by []string
	var end, locked string
	at := n.offset
	for i := range n.children {
		c := &n.children[i]
		if !c.scalar {
			continue
		}
		switch way := consent.Without(c.key); {
		case way != 0 && isYes(c.text) && max(g, consent.Granting(c.key)).Unbound(way, company):
			u, by, at = u|way, append(by, c.key+": "+c.text), c.offset
		case way == 0 && tellsTerm(c.key) && g.Unbound(consent.Without(c.text), company) && len(c.text) < 40:
			u, by, at = u|consent.Without(c.text), append(by, c.key+": "+c.text), c.offset
		case consent.Revoking(c.key) == consent.Allows && c.text == "false", consent.Revoking(c.key) == consent.Forbids && isYes(c.text):
			locked = c.key + ": " + c.text
		case expires(c.key) && (consent.No(c.text) || c.text == "-1" || farDate(c.text)):
			end = strings.TrimSpace(c.key + ": " + c.text)
		}
	}
	if locked != "" && end != "" && g.Unbound(consent.Endless|consent.Irrevocable, company) {
		u, by = u|consent.Endless|consent.Irrevocable, append(by, end, locked)
	}
	if u != 0 {
		d.found = append(d.found, passage{offset: at, box: under, presumed: strings.Join(by, ", "), without: u})
	}
}

// defaultField reads a record of Go code that defines a field of a form:
// Field{Name: "face_consent", Type: "checkbox", Checked: true}. What is said in
// its label is read with the other constants.
func (c *collector) defaultField(lit *ast.CompositeLit) {
	n := c.literalNode(lit)
	if n.child("name", "id", "key", "field", "prop", "model", "code") == nil {
		return
	}
	d := &definitions{read: make(map[int]bool)}
	d.field(&n, "")
	for _, p := range d.found {
		if p.presumed != "" || p.text == p.box {
			c.addText(p, c.place(lit.Pos()), c.files.Position(lit.Pos()))
		}
	}
}

// literalNode returns the constants that lit writes out as a document has them;
// a constant that is no text counts by its name.
func (c *collector) literalNode(lit *ast.CompositeLit) node {
	n := node{object: true}
	for i, el := range lit.Elts {
		child := node{offset: i}
		value := el
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			value = kv.Value
			if child.key, ok = c.text(kv.Key); !ok {
				child.key = lastName(kv.Key)
			}
		}
		if text, ok := c.text(value); ok {
			child.text, child.scalar, child.spoken = text, true, true
		} else if v := c.pass.TypesInfo.Types[value].Value; v != nil {
			child.text, child.scalar = v.ExactString(), true
			if name := lastName(value); name != "" && !isBool(c.pass.TypesInfo.TypeOf(value)) {
				child.text = name
			}
		} else if inner := literal(value); inner != nil {
			child.children = c.literalNode(inner).children
		}
		n.children = append(n.children, child)
	}
	return n
}
