package report

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// InventoryName names the shape of the JSON inventory, as [SchemaName] does that
// of the report.
const InventoryName = "facelint-inventory/1"

// Inventory is what a program does with faces: each store, and what shows how it
// is kept; each entry point, and what is asked before. What is in order is in it with its proof, like what is not.
type Inventory struct {
	Schema   string    `json:"schema"`
	Program  bool      `json:"program"` // a main package was among what was analysed: what it can be made to do is known
	Stores   []Holding `json:"stores"`
	Entries  []Entry   `json:"entries"`
	Problems int       `json:"problems"` // places that could not be analysed
}

// Holding is one store with face data. Each question has its answer and what
// the answer rests on.
type Holding struct {
	Medium  string    `json:"medium"`
	Name    string    `json:"name,omitempty"` // "" when it is not known
	Kinds   string    `json:"kinds"`          // as of facedata.Kind
	Text    lang.Text `json:"text"`           // what is kept where
	Written []Place   `json:"written"`
	Read    []Place   `json:"read"`
	Sealed  Answer    `json:"encrypted"`
	Limit   Answer    `json:"limit"`
	Erased  Answer    `json:"erased"`
	Beside  []string  `json:"beside,omitempty"` // fields of the record that tell who somebody is
}

// Entry is an entry point of the program that leads to a face.
type Entry struct {
	Place
	Does    []Place `json:"does"`    // what is done with faces
	Consent Answer  `json:"consent"` // whether consent is asked before, or another basis declared
}

// Place is somewhere in the code and what happens there.
type Place struct {
	Position finding.Position   `json:"position"` // as seen from the current directory
	Function string             `json:"function"` // key of the function there
	Text     lang.Text          `json:"text"`
	Evidence []finding.Evidence `json:"evidence,omitempty"` // that it is face data
}

// Answer says whether something is so of all that a store is given, and shows
// where.
type Answer struct {
	Yes    bool      `json:"yes"`
	Text   lang.Text `json:"text"`
	Places []Place   `json:"places,omitempty"`
}

var inventoryWords = struct{ does, consent, none, library, written, read, encrypted, limit, erased, beside, never, problems lang.Text }{
	does:      lang.Text{En: "leads to", Zh: "到达"},
	consent:   lang.Text{En: "consent asked before", Zh: "事先核验同意"},
	none:      lang.Text{En: "no store was found that face data enters", Zh: "未发现人脸数据进入的存储"},
	library:   lang.Text{En: "no main package was analysed: whether anything leads to what erases is not known", Zh: "未分析 main 包：无法得知删除操作是否可达"},
	written:   lang.Text{En: "written", Zh: "写入"},
	read:      lang.Text{En: "read", Zh: "读取"},
	encrypted: lang.Text{En: "encrypted", Zh: "加密"},
	limit:     lang.Text{En: "time limit", Zh: "保存期限"},
	erased:    lang.Text{En: "erased", Zh: "删除"},
	beside:    lang.Text{En: "in one record with", Zh: "同一记录中含"},
	never:     lang.Text{En: "nowhere that could be seen", Zh: "未见"},
	problems:  lang.Text{En: "INCOMPLETE: %d places could not be analysed", Zh: "结果不完整：%d 处未能分析"},
}

// InventoryJSON writes inv for programs, in both languages.
func InventoryJSON(w io.Writer, inv *Inventory) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(inv)
}

// InventoryText writes inv for a person, in the language l.
func InventoryText(w io.Writer, inv *Inventory, l lang.Lang) error {
	p := &inventoryPrinter{w: w, lang: l}
	if !inv.Program && len(inv.Stores) > 0 {
		p.line(0, inventoryWords.library)
		p.line(0, lang.Text{})
	}
	for i, h := range inv.Stores {
		if i > 0 {
			p.line(0, lang.Text{})
		}
		p.holding(h)
	}
	if len(inv.Stores) == 0 {
		p.line(0, inventoryWords.none)
	}
	for _, e := range inv.Entries {
		p.line(0, lang.Text{})
		p.entry(e)
	}
	if inv.Problems > 0 {
		p.line(0, lang.Textf(inventoryWords.problems, inv.Problems))
	}
	return p.err
}

type inventoryPrinter struct {
	w    io.Writer
	lang lang.Lang
	err  error
}

func (p *inventoryPrinter) line(depth int, t lang.Text) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, "%*s%s\n", 4*depth, "", lang.Visible(t.In(p.lang)))
	}
}

func (p *inventoryPrinter) holding(h Holding) {
	p.line(0, h.Text)
	p.places(inventoryWords.written, h.Written)
	p.places(inventoryWords.read, h.Read)
	p.answer(inventoryWords.encrypted, h.Sealed)
	p.answer(inventoryWords.limit, h.Limit)
	p.answer(inventoryWords.erased, h.Erased)
	for i, name := range h.Beside {
		if i == 0 {
			p.line(1, inventoryWords.beside)
		}
		p.line(2, lang.Same(name))
	}
}

func (p *inventoryPrinter) entry(e Entry) {
	p.line(0, lang.Textf(lang.Same("%s (%s:%d)"), e.Text, e.Position.File, e.Position.Line))
	p.places(inventoryWords.does, e.Does)
	p.answer(inventoryWords.consent, e.Consent)
}

func (p *inventoryPrinter) places(what lang.Text, places []Place) {
	if len(places) == 0 {
		p.line(1, lang.Textf(lang.Same("%s: %s"), what, inventoryWords.never))
		return
	}
	p.line(1, what)
	p.list(places)
}

func (p *inventoryPrinter) answer(what lang.Text, a Answer) {
	p.line(1, lang.Textf(lang.Same("%s: %s"), what, a.Text))
	p.list(a.Places)
}

func (p *inventoryPrinter) list(places []Place) {
	for _, at := range places {
		p.line(2, lang.Textf(lang.Same("%s:%d:%d: %s"), at.Position.File, at.Position.Line, at.Position.Col, at.Text))
		for _, e := range at.Evidence {
			p.line(3, lang.Textf(lang.Same("[%s] %s"), string(e.Basis), e.Text))
		}
	}
}
