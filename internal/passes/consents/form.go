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
	checked        bool
	offset         int
	inside         int // index of the label around it, -1 if none
	after          string
}

type label struct {
	of     string // id of the control
	text   string
	offset int
}

// readForm returns the passages of an HTML text: boxes whose label bundles,
// boxes about faces that are ticked beforehand, hidden fields that say yes,
// and sentences outside labels.
func readForm(text string) []passage {
	p := parse(text)
	var all []passage
	for _, b := range p.boxes {
		words := p.labelOf(b)
		name := consent.Classify(b.name).Join(consent.Classify(b.id))
		spoken, separate := consent.Spoken(words)
		asks := name.Consent || consent.Agrees(words)
		switch scopes := name.Scopes | spoken; {
		case !asks || name.Foreign || !scopes.Face():
		case scopes.Joint() && !separate && b.kind != "hidden":
			if words == "" {
				words = b.name
			}
			all = append(all, passage{offset: b.offset, box: b.called(), text: words, scopes: scopes})
		case b.checked && b.kind != "hidden":
			all = append(all, passage{offset: b.offset, box: b.called(), presumed: "checked"})
		case b.kind == "hidden" && name.Person() && isYes(b.value):
			all = append(all, passage{offset: b.offset, box: b.called(), presumed: `type="hidden" value="` + b.value + `"`})
		}
	}
	for i := range p.blocks {
		for _, clause := range consent.Clauses(p.blocks[i].text) {
			if clause.Scopes.Joint() {
				all = append(all, passage{offset: p.blocks[i].offset, text: clause.Text, scopes: clause.Scopes})
			}
		}
	}
	return all
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

// labelOf returns the words that tell what ticking b means: the label around
// it, the label that names it, or else the text that follows.
func (p *page) labelOf(b box) string {
	if b.inside >= 0 {
		return p.labels[b.inside].text
	}
	for i := range p.labels {
		if b.id != "" && p.labels[i].of == b.id {
			return p.labels[i].text
		}
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
	open      int   // index of the label around, -1 if none
	following int   // index of the box that text follows, -1 if none
	silent    bool  // in a script or style
	block     label // running text of the block
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
	case !inline[t.DataAtom]:
		p.endBlock()
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
	for _, a := range t.Attr {
		b.checked = b.checked || a.Key == "checked" && a.Val != "false"
	}
	return b, b.kind == "checkbox" || b.kind == "hidden"
}

func attr(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
