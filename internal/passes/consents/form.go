package consents

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/lang"
)

var aBox = lang.Text{En: "form control", Zh: "表单控件"}

// page is the tokens of an HTML text that matter for asking consent.
type page struct {
	boxes  []box
	labels []label
	blocks []label // running text by block
}

// box is a check box, switch or hidden field.
type box struct {
	name, id, kind string
	value          string
	mark           string // the attribute that ticks it, "checked" or "selected"
	checked        bool
	offset         int
	inside         int // index of the label around it, -1 if none
	after          string
	title          string // an attribute that says what it is for
}

type label struct {
	of     string // id of the control
	text   string
	offset int
	item   bool // it is an item of a list
}

// readForm returns the passages of an HTML text: boxes whose label bundles,
// boxes about faces that are ticked beforehand, hidden fields that say yes,
// and sentences outside labels.
func readForm(text string) []passage {
	p := parse(settle(text))
	var all []passage
	for _, b := range p.boxes {
		words := p.labelOf(b)
		name := consent.Classify(b.name).Join(consent.Classify(b.id))
		spoken, separate := consent.Spoken(words)
		asks := name.Consent || consent.Agrees(words)
		all = append(all, b.unbounded(words)...)
		switch scopes := name.Scopes | spoken; {
		case !asks || name.Foreign || !scopes.Face():
		case scopes.Joint() && !separate && b.kind != "hidden":
			if words == "" {
				words = b.name
			}
			all = append(all, passage{offset: b.offset, box: b.called(), text: words, scopes: scopes})
		case b.checked && b.kind != "hidden" && b.says():
			all = append(all, passage{offset: b.offset, box: b.called(), presumed: b.mark})
		case b.kind == "hidden" && name.Person() && isYes(b.value):
			all = append(all, passage{offset: b.offset, box: b.called(), presumed: `type="hidden" value="` + b.value + `"`})
		}
	}
	for _, block := range p.blocks {
		for _, found := range readText(block.text, 0) {
			found.offset = block.offset // entities make offsets within worthless
			all = append(all, found)
		}
	}
	return all
}

// unbounded returns the bounds that ticking b takes off a grant over a face, by
// what its label says; or by its name, where it is ticked from the start.
func (b box) unbounded(words string) []passage {
	for _, p := range pledges(words, 0) {
		p.offset = b.offset
		return []passage{p}
	}
	given := b.checked && b.kind != "hidden" || b.kind == "hidden" && isYes(b.value)
	if u := consent.Without(b.called()); given && consent.Granting(b.called()).Unbound(u, 0) {
		return []passage{{offset: b.offset, box: b.called(), presumed: b.kind, without: u}}
	}
	return nil
}

func (b box) called() string {
	if b.name != "" {
		return b.name
	}
	if b.id != "" {
		return b.id
	}
	return b.kind
}

// says reports whether ticking b says yes; of several buttons or options, one
// says no.
func (b box) says() bool {
	switch strings.ToLower(b.value) {
	case "decline", "refuse", "reject", "disagree", "deny", "不同意", "拒绝", "否":
		return false
	}
	return b.kind == "checkbox" || b.value == "" || !consent.No(b.value)
}

// labelOf returns the words that tell what ticking b means: the label around
// it, the label that names it, or else the text that follows. Words that end in
// a colon go on in the list below.
func (p *page) labelOf(b box) string {
	words := p.ownLabel(b)
	if trimmed := strings.TrimSpace(words); !strings.HasSuffix(trimmed, ":") && !strings.HasSuffix(trimmed, "：") {
		return words
	}
	next := len(p.boxes)
	for i := range p.boxes {
		if p.boxes[i].offset > b.offset {
			next = min(next, i)
		}
	}
	for _, block := range p.blocks {
		if block.item && block.offset > b.offset && (next == len(p.boxes) || block.offset < p.boxes[next].offset) {
			words += " " + block.text
		}
	}
	return words
}

func (p *page) ownLabel(b box) string {
	if b.inside >= 0 {
		return p.labels[b.inside].text
	}
	for i := range p.labels {
		if b.id != "" && p.labels[i].of == b.id {
			return p.labels[i].text
		}
	}
	if strings.TrimSpace(b.after) == "" {
		return b.title
	}
	return b.after
}

// parse reads the tokens of text. It keeps no tree: templates are full of tags
// that only balance once they are filled in.
func parse(text string) *page {
	p := &parser{open: -1, following: -1}
	z := html.NewTokenizer(strings.NewReader(text))
	for offset := 0; ; {
		kind := z.Next()
		at := offset
		offset += len(z.Raw())
		if kind == html.ErrorToken {
			p.endBlock()
			return &p.page
		}
		if t := z.Token(); kind == html.TextToken {
			p.text(t.Data, at)
		} else {
			p.tag(t, at)
		}
	}
}

// parser fills a page.
type parser struct {
	page
	open      int    // index of the label around, -1 if none
	following int    // index of the box that text follows, -1 if none
	silent    bool   // in a script or style
	block     label  // running text of the block
	choice    string // name of the list of options around
}

func (p *parser) text(data string, at int) {
	switch {
	case p.silent:
	case p.open >= 0:
		p.labels[p.open].text += data
	case p.following >= 0:
		p.boxes[p.following].after += data
	default:
		if strings.TrimSpace(p.block.text) == "" {
			p.block.offset = at + len(data) - len(strings.TrimLeft(data, " \t\r\n"))
		}
		p.block.text += data
	}
}

func (p *parser) tag(t html.Token, at int) {
	starts := t.Type == html.StartTagToken
	switch {
	case t.DataAtom == atom.Script || t.DataAtom == atom.Style:
		p.silent = starts
	case t.DataAtom == atom.Label && starts:
		p.labels = append(p.labels, label{of: attr(t, "for"), offset: at})
		p.open, p.following = len(p.labels)-1, -1
	case t.DataAtom == atom.Label:
		p.open = -1
	case t.DataAtom == atom.Input || isSwitch(t):
		p.endBlock()
		if b, ok := newBox(t, at, p.open); ok {
			p.boxes = append(p.boxes, b)
			p.following = len(p.boxes) - 1
		}
	case t.DataAtom == atom.Select:
		p.endBlock()
		p.choice = attr(t, "name")
	case t.DataAtom == atom.Option && starts:
		p.endBlock()
		p.option(t, at)
	case !inline[t.DataAtom]:
		p.endBlock()
		p.block.item = t.DataAtom == atom.Li && starts
	}
}

// option notes an option that is selected from the start.
func (p *parser) option(t html.Token, at int) {
	b := box{name: p.choice, kind: "select", value: attr(t, "value"), mark: "selected", offset: at, inside: -1}
	for _, a := range t.Attr {
		b.checked = b.checked || a.Key == b.mark
	}
	if b.checked {
		p.boxes = append(p.boxes, b)
		p.following = len(p.boxes) - 1
	}
}

// endBlock ends the running text, and the text that follows a box.
func (p *parser) endBlock() {
	p.following = -1
	if strings.TrimSpace(p.block.text) != "" {
		p.blocks = append(p.blocks, p.block)
	}
	p.block = label{}
}

// inline holds the elements that do not end a sentence.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.B: true, atom.Strong: true, atom.Em: true, atom.I: true, atom.Span: true, atom.Small: true,
	atom.U: true, atom.Code: true, atom.Font: true, atom.Mark: true,
}

// isSwitch reports whether t is a check box of a component library.
func isSwitch(t html.Token) bool {
	return t.Type != html.EndTagToken && (strings.HasSuffix(t.Data, "-checkbox") || strings.HasSuffix(t.Data, "-switch"))
}

func newBox(t html.Token, at, open int) (box, bool) {
	b := box{name: attr(t, "name"), id: attr(t, "id"), kind: attr(t, "type"), value: attr(t, "value"), offset: at, inside: open}
	if isSwitch(t) {
		b.kind = "checkbox"
	}
	if b.name == "" { // components are bound to a model
		b.name = attr(t, "v-model")
	}
	for _, key := range []string{"aria-label", "label", "title"} {
		if b.title == "" {
			b.title = attr(t, key)
		}
	}
	b.mark = "checked"
	for _, a := range t.Attr {
		b.checked = b.checked || a.Key == b.mark && (a.Val == "" || a.Val == "checked" || isYes(a.Val))
	}
	return b, b.kind == "checkbox" || b.kind == "radio" || b.kind == "hidden"
}

func attr(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
