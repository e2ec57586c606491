package taint

import (
	"slices"
	"strings"
)

// Identity is what is known of which store a Store is: one text for every
// part, "" for a part that is not known.
type Identity []NamedPart

// NamedPart is a part of an identity and how to read its text.
type NamedPart struct {
	Fn    string // path, const, sql, "" as it stands
	Text  string
	words string // all that is known of a path, separated by slashes
}

// known reports whether a name can be read off id.
func (id Identity) known() bool { return len(id) > 0 && id[0].Text != "" }

// identity returns a text by which two equal stores are equal.
func (s *Store) identity(n *node) string {
	var parts []string
	for _, p := range n.identityOf(s) {
		parts = append(parts, p.Fn+":"+p.Text)
	}
	return string(s.Medium) + "(" + strings.Join(parts, ",") + ")"
}

// relocated returns s with the locations that tell of it changed by to.
func (s *Store) relocated(to func([]Loc) []Loc) *Store {
	out := *s
	out.Parts = slices.Clone(s.Parts)
	for i, p := range s.Parts {
		out.Parts[i].Locs = to(p.Locs)
	}
	out.Sealing = to(s.Sealing)
	return &out
}

// seals reports whether s encrypts what it keeps, as far as is known in n.
func (n *node) seals(s *Store) bool {
	return s.Sealed || slices.ContainsFunc(s.Sealing, func(loc Loc) bool {
		return slices.ContainsFunc(n.graph.sources(loc, true), func(from source) bool {
			r := from.loc.Root
			return r.Kind == Const || r.Kind == Global || from.loc.Path == "" && (r.Kind == Site || r.Kind == Out)
		})
	})
}

// identityOf returns the identity of s as far as it is known in n; a nil node
// knows only what s itself says.
func (n *node) identityOf(s *Store) Identity {
	out := make(Identity, len(s.Parts))
	for i, p := range s.Parts {
		text := p.Text
		if text == "" && n != nil {
			text = n.text(p)
		}
		out[i] = NamedPart{p.Fn, text, n.words(p, text)}
	}
	return out
}

// text returns the constant that part reads, or the beginning of it.
func (n *node) text(part IdentPart) string {
	var texts []string
	for _, loc := range part.Locs {
		for _, s := range n.graph.proven(loc) {
			if part.Fn == "store" {
				texts = append(texts, n.handleText(s.loc))
				continue
			}
			if s.loc.Root.Kind == Site && n.sites[s.loc.Root.Site].Text != "" {
				texts = append(texts, n.sites[s.loc.Root.Site].Text)
			}
			texts = append(texts, n.constants(s.loc)...)
		}
		switch loc.Root.Kind {
		case Const:
			if loc.Root.Key != anyText {
				texts = append(texts, loc.Root.Key)
			}
		case Global:
			texts = append(texts, "${"+loc.Root.Key[strings.LastIndexByte(loc.Root.Key, '/')+1:]+loc.Path+"}")
		}
	}
	slices.Sort(texts)
	texts = slices.DeleteFunc(texts, func(s string) bool { return s == "" })
	if texts = slices.Compact(texts); len(texts) == 1 {
		return texts[0]
	}
	return ""
}

// handleText returns the identity of the store that the handle at loc leads to.
func (n *node) handleText(loc Loc) string {
	if loc.Root.Kind != Site || n.sites[loc.Root.Site].Handle == nil {
		return ""
	}
	var texts []string
	for _, p := range n.identityOf(n.sites[loc.Root.Site].Handle) {
		if p.Text != "" {
			texts = append(texts, p.Text)
		}
	}
	return strings.Join(texts, "/")
}

// constants returns the constants that are assigned to loc.
func (n *node) constants(loc Loc) []string {
	var out []string
	for _, i := range n.graph.into[loc.Root] {
		e := &n.graph.edges[i]
		if e.From.Root.Kind == Const && e.To == loc && e.From.Root.Key != anyText {
			out = append(out, e.From.Root.Key)
		}
	}
	return out
}

// sameInstance reports whether two stores of n are the same object in the same
// store: the same path, the same key.
func (n *node) sameInstance(a, b *Store) bool {
	if a.Medium != b.Medium {
		return false
	}
	for _, p := range a.Parts {
		for _, q := range b.Parts {
			if n.meet(p.Locs, q.Locs) {
				return true
			}
		}
	}
	return false
}

// words returns the words in the path that part reads.
func (n *node) words(part IdentPart, text string) string {
	if n == nil || part.Fn != "path" {
		return text
	}
	for _, loc := range part.Locs {
		for _, s := range n.graph.proven(loc) {
			if s.loc.Root.Kind == Site && n.sites[s.loc.Root.Site].Words != "" {
				text += "/" + n.sites[s.loc.Root.Site].Words
			}
		}
	}
	return text
}

// mayBeSame reports whether nothing known tells the stores of a writing and an
// erasing step of one operation apart.
func (n *node) mayBeSame(a, b *Store) bool {
	as, bs := n.identityOf(a), n.identityOf(b)
	if len(as) == 0 || len(bs) == 0 {
		return true
	}
	x, y := as[0].place(), bs[0].place()
	return x == y || x == "" || y == ""
}

// place returns the text of p without the last element of a path.
func (p NamedPart) place() string {
	if p.Fn != "path" {
		return p.Text
	}
	return p.Text[:max(0, strings.LastIndexByte(p.Text, '/'))]
}

// meet reports whether a value at one of as may be the value at one of bs, or
// a path may lie in the directory at one of bs.
func (n *node) meet(as, bs []Loc) bool {
	for _, a := range as {
		from := n.graph.sources(a, false)
		for _, b := range bs {
			for _, t := range n.graph.proven(b) {
				if !single(t.loc) {
					continue
				}
				if slices.ContainsFunc(from, func(s source) bool { return s.loc == t.loc }) {
					return true
				}
			}
			for _, t := range n.graph.sources(b, false) {
				if t.loc.Root.Kind == Site && n.sites[t.loc.Root.Site].Handle != nil &&
					slices.ContainsFunc(from, func(s source) bool { return s.loc == t.loc }) {
					return true
				}
			}
		}
	}
	return false
}

// single reports whether loc holds one value at a time: not a constant, a
// setting or a field that many share.
func single(loc Loc) bool {
	switch loc.Root.Kind {
	case Site, Out, Free, Param:
		return true
	}
	return false
}
