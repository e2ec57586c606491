package metamorph_test

import (
	"strings"
)

// wrap sends a carrier on a detour: $E is its text, $T its type, $Q a fresh
// name.
type wrap struct {
	name   string
	before string // put before the statement
	use    string // put where the carrier stood
	decl   string // put at the end of the file
}

var wraps = []wrap{
	{name: "variable", before: "$Q := $E; ", use: "$Q"},
	{name: "reassigned variable", before: "var $Q $T; $Q = $E; ", use: "$Q"},
	{name: "closure", use: "func() $T { return $E }()"},
	{name: "captured variable", before: "$Q := $E; ", use: "func() $T { return $Q }()"},
	{name: "deferred", use: "func() ($Q $T) { defer func() { $Q = $E }(); return }()"},
	{name: "recovered", use: "func() ($Q $T) { defer func() { $Q, _ = recover().($T) }(); panic($E) }()"},
	{name: "pointer", before: "$Q := $E; $Qp := &$Q; ", use: "(*$Qp)"},
	{name: "pointer written", before: "var $Q $T; $Qp := &$Q; *$Qp = $E; ", use: "$Q"},
	{name: "pointer parameter", before: "var $Q $T; $Qf(&$Q, $E); ", use: "$Q", decl: "func $Qf(p *$T, v $T) { *p = v }"},
	{name: "assertion", use: "any($E).($T)"},
	{name: "type switch", use: "$Q($E)", decl: "func $Q(v any) (r $T) { switch v := v.(type) { case $T: r = v }; return }"},
	{name: "interface", use: "$Qi($Q{$E}).open()",
		decl: "type $Q struct{ v $T }; func (h $Q) open() $T { return h.v }; type $Qi interface{ open() $T }"},
	{name: "interface argument", use: "$Qf(&$Q{$E})",
		decl: "type $Q struct{ v $T }; func (h *$Q) open() $T { return h.v }; type $Qi interface{ open() $T }; func $Qf(i $Qi) $T { return i.open() }"},
	{name: "embedded", use: "($Qo{$Q: $Q{$E}}).open()", decl: "type $Q struct{ v $T }; func (h $Q) open() $T { return h.v }; type $Qo struct{ $Q }"},
	{name: "channel", before: "$Q := make(chan $T, 1); $Q <- $E; ", use: "(<-$Q)"},
	{name: "goroutine", before: "$Q := make(chan $T); go func() { $Q <- $E }(); ", use: "(<-$Q)"},
	{name: "channel range", use: "$Q($E)", decl: "func $Q(v $T) (r $T) { c := make(chan $T, 1); c <- v; close(c); for x := range c { r = x }; return }"},
	{name: "select", use: "$Q($E)", decl: "func $Q(v $T) $T { c := make(chan $T, 1); select { case c <- v: default: }; select { case x := <-c: return x } }"},
	{name: "map", before: "$Q := map[string]$T{}; $Q[\"k\"] = $E; ", use: "$Q[\"k\"]"},
	{name: "map range", use: "$Q(map[int]$T{1: $E})", decl: "func $Q(m map[int]$T) (r $T) { for _, v := range m { r = v }; return }"},
	{name: "slice", before: "$Q := make([]$T, 1); $Q[0] = $E; ", use: "$Q[0]"},
	{name: "append", before: "$Q := append(([]$T)(nil), $E); ", use: "$Q[len($Q)-1]"},
	{name: "array", before: "$Q := [2]$T{1: $E}; ", use: "$Q[1]"},
	{name: "field", before: "var $Q struct{ n int; v $T }; $Q.v = $E; ", use: "$Q.v"},
	{name: "field of pointer", before: "$Q := &struct{ n int; v $T }{}; $Q.v = $E; ", use: "$Q.v"},
	{name: "struct result", use: "$Qf($E).v", decl: "type $Q struct{ n int; v $T }; func $Qf(v $T) *$Q { return &$Q{v: v} }"},
	{name: "setter", before: "$Qv := new($Q); $Qv.set($E); ", use: "$Qv.v", decl: "type $Q struct{ v $T }; func (h *$Q) set(v $T) { h.v = v }"},
	{name: "package variable", before: "$Qv = $E; ", use: "$Qv", decl: "var $Qv $T"},
	{name: "function", use: "$Q($E)", decl: "func $Q(v $T) $T { return v }"},
	{name: "two functions", use: "$Q($E)", decl: "func $Q(v $T) $T { return $Qf(v) }; func $Qf(v $T) (r $T) { r = v; return }"},
	{name: "recursion", use: "$Q(2, $E)", decl: "func $Q(n int, v $T) $T { if n == 0 { return v }; return $Q(n-1, v) }"},
	{name: "two results", before: "$Qv, _ := $Q($E); ", use: "$Qv", decl: "func $Q(v $T) ($T, error) { return v, nil }"},
	{name: "variadic", use: "$Q($E)", decl: "func $Q(vs ...$T) $T { return vs[len(vs)-1] }"},
	{name: "callback", use: "$Q(func() $T { return $E })", decl: "func $Q(f func() $T) $T { return f() }"},
	{name: "continuation", before: "var $Qv $T; $Q($E, func(v $T) { $Qv = v }); ", use: "$Qv", decl: "func $Q(v $T, f func($T)) { f(v) }"},
	{name: "method value", before: "$Qv := $Q{$E}.open; ", use: "$Qv()", decl: "type $Q struct{ v $T }; func (h $Q) open() $T { return h.v }"},
	{name: "method expression", use: "$Q.open($Q{$E})", decl: "type $Q struct{ v $T }; func (h $Q) open() $T { return h.v }"},
	{name: "function returned", use: "$Q($E)()", decl: "func $Q(v $T) func() $T { return func() $T { return v } }"},
	{name: "function in field", use: "($Q{func() $T { return $E }}).f()", decl: "type $Q struct{ f func() $T }"},
	{name: "generic function", use: "$Q($E)", decl: "func $Q[V any](v V) V { return v }"},
	{name: "generic type", use: "(&$Q[$T]{v: $E}).get()", decl: "type $Q[V any] struct{ v V }; func (h *$Q[V]) get() V { return h.v }"},
	{name: "iterator", use: "$Q($E)", decl: "func $Q(v $T) (r $T) { for x := range func(yield func($T) bool) { yield(v) } { r = x }; return }"},
	{name: "loop", use: "$Q($E)", decl: "func $Q(v $T) (r $T) { for i := range 2 { if i == 1 { r = v } }; return }"},
	{name: "branches", use: "$Q($E, 1)", decl: "func $Q(v $T, n int) (r $T) { switch { case n > 0: r = v; default: r = v }; return }"},
}

// sites returns where w can be made.
func (w wrap) sites(m *maker) []site {
	var all []site
	for _, c := range m.carriers() {
		if s, ok := w.site(m, c); ok {
			all = append(all, s)
		}
	}
	return all
}

func (w wrap) site(m *maker, c *carrier) (site, bool) {
	if w.before != "" && c.stmt == nil {
		return site{}, false
	}
	name, local, ok := "", false, true
	if strings.Contains(w.before+w.use+w.decl, "$T") {
		name, local, ok = m.typeText(c.file, c.expr.Pos(), c.typ)
	}
	if !ok || local && w.decl != "" {
		return site{}, false
	}
	if strings.HasPrefix(name, "<-") {
		name = "(" + name + ")" // chan <-chan would be read as chan<- chan
	}
	expr := m.span(c.file, c.expr)
	q := m.name()
	fill := func(template string) []piece { return expand(template, q, name, expr) }
	s := site{where: m.place(c.file, c.fn, c.expr), class: c.class()}
	if w.before != "" {
		at := m.offset(c.stmt.Pos())
		s.edits = append(s.edits, edit{c.file, at, at, fill(w.before)})
	}
	s.edits = append(s.edits, edit{c.file, expr.at, expr.at + len(expr.text), fill(w.use)})
	if w.decl != "" {
		s.tail = map[*text][]piece{c.file: fill("\n" + w.decl + "\n")}
	}
	return s, true
}

// expand fills a template in. What is new in it stands for where expr stands.
func expand(template, name, typ string, expr piece) []piece {
	template = strings.NewReplacer("$Q", name, "$T", typ).Replace(template)
	var pieces []piece
	for i, part := range strings.Split(template, "$E") {
		if i > 0 {
			pieces = append(pieces, expr)
		}
		pieces = append(pieces, piece{text: part, from: expr.from, at: expr.at})
	}
	return pieces
}
