package metamorph_test

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// piece is a run of a rewritten file: text taken over from the file as it
// stood, or new text that stands for a place in it.
type piece struct {
	text  string
	from  *text
	at    int  // offset in from of what is taken over, or of the place
	taken bool // text is that of from at at
}

// span is the text of f from one offset to another.
func (f *text) span(start, end int) piece {
	return piece{text: f.src[start:end], from: f, at: start, taken: true}
}

// edit puts pieces where the text between two offsets stood.
type edit struct {
	file       *text
	start, end int
	with       []piece
}

// clashes reports whether e and d change the same text.
func (e edit) clashes(d edit) bool {
	return e.file == d.file && (e.start < d.end && d.start < e.end ||
		e.start == e.end && d.start < e.start && e.start < d.end ||
		d.start == d.end && e.start < d.start && d.start < e.end)
}

// rewritten is a file after edits.
type rewritten struct {
	text   *text
	pieces []piece
	starts []int // offset of each piece
	lines  []int // offset of each line
}

// compose joins pieces to a file.
func compose(name string, pieces []piece) *rewritten {
	r := &rewritten{pieces: pieces, lines: []int{0}}
	var b strings.Builder
	for _, p := range pieces {
		r.starts = append(r.starts, b.Len())
		b.WriteString(p.text)
	}
	r.text = &text{name: name, src: b.String()}
	for i, c := range []byte(r.text.src) {
		if c == '\n' {
			r.lines = append(r.lines, i+1)
		}
	}
	return r
}

// apply returns f after edits, none of which clash, with tail behind it. What
// is inserted at one place stands in the order of edits.
func (f *text) apply(edits []edit, tail []piece) *rewritten {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
	})
	var pieces []piece
	at := 0
	for _, e := range edits {
		pieces = append(append(pieces, f.span(at, e.start)), e.with...)
		at = e.end
	}
	return compose(f.name, slices.Concat(pieces, []piece{f.span(at, len(f.src))}, tail))
}

// origin returns the file and the line in it that a place in r stands for.
func (r *rewritten) origin(line, col int) (*text, int) {
	offset := min(r.lines[line-1]+col-1, len(r.text.src))
	i := sort.SearchInts(r.starts, offset+1) - 1
	for r.pieces[i].text == "" && i > 0 {
		i--
	}
	p := r.pieces[i]
	at := p.at
	if p.taken {
		at += min(offset-r.starts[i], len(p.text))
	}
	return p.from, 1 + strings.Count(p.from.src[:at], "\n")
}
