package taint

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Flow is face data that reaches a store: a path from where the data comes
// from to where it is kept, and the evidence that it is face data.
type Flow struct {
	Kind       facedata.Kind
	Confidence facedata.Confidence
	Pos        finding.Position // of the step in Func by which the data gets there
	At         finding.Position // of the step nearest to the store that is in the package of Func
	Func       string           // key of the function in which path and evidence meet
	FuncName   string
	Source     Hop
	Others     []Hop // further sources of the same kind that reach the same place
	Hops       []Hop // after Source; the last one keeps the data
	Evidence   []Evidence
	Store      Store
	Identity   Identity
	Sealed     bool      // encrypted on the way
	AtRest     bool      // encrypted by the store
	To         []Address // where it is sent to, of what leaves the process
	Along      []Along   // stores of rows and documents that Func writes to as well

	depth    int
	many     bool // Source reads the records of many persons
	fromPort bool // the data comes in through a port of Func
	root     bool // nothing leads to Source
	bare     bool // what leads to Source is not known to bring anything in, names aside
	read     bool // Source reads from a store
}

// Many reports whether f is about the records of many persons.
func (f *Flow) Many() bool { return f.many }

// Again reports whether the data of f was read from a store, so that it is not
// f that brings it to one.
func (f *Flow) Again() bool { return f.Source.Verb == Enters && f.read }

// Sink returns where the data is kept.
func (f *Flow) Sink() finding.Position {
	if len(f.Hops) == 0 {
		return f.Pos
	}
	return f.Hops[len(f.Hops)-1].Pos
}

// proof is evidence that holds of a location.
type proof struct {
	Evidence
	path  *Path
	from  place // from where on it holds; the zero place for what holds always
	typed bool  // the type of what comes in says so
	loc   Loc   // of which it holds
}

// Flows returns the flows that are complete in the functions named, one for
// each kind of data and each place that keeps it, in order of position.
func (l *Linker) Flows(keys []string) []Flow { return l.flows(keys, Sinks) }

// Logged returns the flows into logs, traces and reports of errors that are
// complete in the functions named, in order of position. Their kinds are also
// attributes, and references that a recogniser gave.
func (l *Linker) Logged(keys []string) []Flow { return l.flows(keys, Logs) }

func (l *Linker) flows(keys []string, sort EventKind) []Flow {
	var all []Flow
	seen := make(map[finding.Position][]instance)
	for _, key := range keys {
		n := l.funcs[key]
		if n == nil || n.graph == nil {
			continue
		}
		var proofs map[Loc][]proof
		for _, e := range n.events {
			if e.Kind != sort {
				continue
			}
			if proofs == nil {
				proofs = n.proofs()
			}
			if e.Kind == Sends && l.awaits(n, e) {
				continue
			}
			i := instance{e.Depth, e.Kind == Sinks && n.clears(e)}
			seen[innermost(e)] = append(seen[innermost(e)], i)
			if !i.cleared && !e.Done {
				all = append(all, n.completes(e, proofs)...)
			}
		}
	}
	return reduce(all, seen)
}

// instance is a sink as one of the functions on the way to it sees it.
type instance struct {
	depth   int
	cleared bool
}

// clearedAbove reports whether all functions that lead to a sink, of those
// that see it from further up than depth, remove again what it keeps.
func clearedAbove(seen []instance, depth int) bool {
	above := 0
	for _, i := range seen {
		if i.depth > depth {
			if !i.cleared {
				return false
			}
			above++
		}
	}
	return above > 0
}

// proofs returns what is proved of the locations of n.
func (n *node) proofs() map[Loc][]proof {
	out := make(map[Loc][]proof)
	for i, e := range slices.Concat(n.events, n.sum.typed) {
		if e.Kind != Proves {
			continue
		}
		for _, s := range n.provenBy(e) {
			if s.loc.cut() {
				continue
			}
			p := proof{Evidence: *e.Evidence, path: s.path.then(e.Path), loc: s.loc}
			if i >= len(n.events) {
				p.from, p.typed = e.place, true
			}
			if s.ops&OpLoad != 0 {
				p.Evidence = *e.Evidence.ofPath()
			}
			out[s.loc] = append(out[s.loc], p)
		}
	}
	return out
}

// provenBy returns the locations of which e, a proof, holds.
func (n *node) provenBy(e Event) []source {
	if e.Born {
		return []source{{loc: e.Loc}}
	}
	return n.graph.proven(e.Loc)
}

// handles turns flows into open handles into sink events.
func (n *node) handles() []Event {
	if !slices.ContainsFunc(n.sites, func(s SiteInfo) bool { return s.Handle != nil }) {
		return nil
	}
	var out []Event
	for i := range n.graph.edges {
		e := &n.graph.edges[i]
		if !e.Into {
			continue
		}
		for _, s := range n.graph.proven(e.To) {
			if s.loc.Root.Kind != Site || n.sites[s.loc.Root.Site].Handle == nil || s.loc == e.From {
				continue
			}
			store := *n.sites[s.loc.Root.Site].Handle
			if store.Medium == model.Wire {
				out = append(out, n.written(e, s, &store))
				continue
			}
			store.Parts = append(slices.Clone(store.Parts), IdentPart{Fn: "path", Text: "", Locs: []Loc{s.loc}})
			pos := n.sum.Pos
			if last, ok := e.Path.last(); ok {
				pos = last
			}
			out = append(out, Event{Kind: Sinks, Loc: e.From, Ops: e.Ops | s.ops&OpSealed, Deep: true, Pos: pos, Path: e.Path, Store: &store, place: e.place})
		}
	}
	return out
}

// completes returns the flows of the sink event e for which there is proof.
func (n *node) completes(e Event, proofs map[Loc][]proof) []Flow {
	from := n.graph.sourcesOf(e)
	var whole []proof
	if e.Kind != Sends {
		whole = n.provedByPlace(e, proofs)
	}
	var out []Flow
	for _, kind := range kindsOf(e.Kind) {
		var best *Flow
		for _, s := range from {
			if ops := s.ops | e.Ops; s.loc.Root.Kind == Const || ops&(OpName|OpLoad) == OpName {
				continue // the name of a file is not what is in it
			}
			if e.Kind == Replies && !n.mayReply(e, s) {
				continue
			}
			found := slices.DeleteFunc(ofKind(proofs, s, kind, e.Deep), func(p proof) bool { return !n.mayPrecede(p.from, e.place) || e.Apart && p.typed })
			if e.Kind == Replies {
				found = n.replyProofs(proofs, e, s, kind)
			} else if e.Kind != Logs {
				found = slices.DeleteFunc(found, func(p proof) bool { return p.Part == contentsPart })
			} else {
				found = n.tellsOfFace(append(found, ofWhole(proofs, s, kind)...))
			}
			if kind == facedata.Image && s.root {
				found = append(found, whole...)
			}
			if len(found) == 0 {
				continue
			}
			f := n.flow(e, s, kind, found)
			f.many = s.loc.Root.Kind == Site && n.sites[s.loc.Root.Site].Many
			f.root, f.bare = s.root, f.Evidence[0].Basis != facedata.API && n.bare(s.loc)
			many := f.many || best != nil && best.many
			if best == nil || better(&f, best) {
				best = &f
			}
			best.many = many
		}
		if best != nil {
			out = append(out, *best)
		}
	}
	return out
}

// ofKind returns the proofs of a kind that hold of what came from s or, with
// deep, of something in it.
func ofKind(proofs map[Loc][]proof, s source, kind facedata.Kind, deep bool) []proof {
	var out []proof
	for at, ps := range proofs {
		rest, below := at.below(s.loc)
		if at != s.loc && !(deep && below) && (at.Root != s.loc.Root || at != s.loc.unkeyed()) {
			continue
		}
		if _, whole := under(s.except, rest); !whole {
			continue
		}
		for _, p := range ps {
			if p.Kind&kind != 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

// mayPrecede reports whether what happens at first may happen before what
// happens at second.
func (n *node) mayPrecede(first, second place) bool {
	if first == (place{}) || first.block == second.block && first.at <= second.at {
		return true
	}
	if n.sum.exits == nil || first.block < 0 || second.block < 0 {
		return true
	}
	return slices.ContainsFunc(n.sum.exits[first.block], func(next int) bool { return n.leads(next, second.block) })
}

// provedByPlace returns proof that e keeps an image, from the path it keeps it
// at: a recogniser reads from that path, or the path says so.
func (n *node) provedByPlace(e Event, proofs map[Loc][]proof) []proof {
	var out []proof
	for _, part := range e.Store.Parts {
		for _, loc := range part.Locs {
			for _, s := range n.graph.proven(loc) {
				if !single(s.loc) {
					continue
				}
				for _, p := range proofs[s.loc] {
					if p.Kind&facedata.Reference != 0 {
						out = append(out, p)
					}
				}
			}
		}
	}
	for _, part := range n.identityOf(e.Store) {
		if part.Fn != "path" {
			continue
		}
		for segment := range strings.SplitSeq(part.words, "/") {
			if w := facedata.Classify(segment); w.Kind&facedata.Image != 0 && w.Strong {
				out = append(out, proof{Evidence: Evidence{Kind: facedata.Image, Basis: facedata.Text, Pos: e.Pos, Object: segment, Part: "path"}})
			}
		}
	}
	return out
}

func (n *node) flow(e Event, s source, kind facedata.Kind, found []proof) Flow {
	slices.SortStableFunc(found, func(a, b proof) int {
		return cmp.Or(cmp.Compare(rank(a.Basis), rank(b.Basis)), cmp.Compare(a.path.len(), b.path.len()),
			a.Pos.Compare(b.Pos), cmp.Compare(a.Object, b.Object), cmp.Compare(a.Part, b.Part))
	})
	ops := s.ops | e.Ops
	f := Flow{
		Kind: kind, Pos: e.Pos, Func: n.sum.Key, FuncName: n.sum.Name, Source: n.describe(s.loc),
		Hops: s.path.then(e.Path).hops(), Store: *e.Store, Identity: n.identityOf(e.Store),
		Sealed: ops&OpSealed != 0 || n.namedSealed(found), AtRest: n.seals(e.Store), Along: n.along(e), depth: e.Depth, fromPort: s.loc.Root.unversioned().isPort(),
		read: s.loc.Root.Kind == Site && n.sites[s.loc.Root.Site].Read,
	}
	for _, p := range found {
		if !slices.ContainsFunc(f.Evidence, func(x Evidence) bool { return x.Object == p.Object && x.Basis == p.Basis }) {
			f.Evidence = append(f.Evidence, p.Evidence)
		}
	}
	if e.Kind == Sends {
		f.To = n.addresses(e.Store)
	}
	f.At = inPackage(e)
	if e.Relayed {
		f.At = e.Pos
	}
	f.Confidence = facedata.High
	if rank(found[0].Basis) > rank(facedata.Annotation) {
		f.Confidence = facedata.Medium
	}
	if ops&OpUnmodelled != 0 {
		f.Confidence--
	}
	return f
}

// namedSealed reports whether what is said to be face data is encrypted by then:
// names are given to what comes out of a cipher as to what goes into it.
func (n *node) namedSealed(found []proof) bool {
	return !slices.ContainsFunc(found, func(p proof) bool { return !n.arrivesSealed(p.loc) })
}

// arrivesSealed reports whether data comes to loc encrypted, and none of it in
// clear as well. What else comes there, a nonce, say, makes no difference.
func (n *node) arrivesSealed(loc Loc) bool {
	var sealed []Loc
	for _, s := range n.graph.sources(loc, true) {
		if s.root && s.ops&OpSealed != 0 && s.loc.Root.Kind != Const {
			sealed = append(sealed, s.loc)
		}
	}
	if len(sealed) == 0 {
		return false
	}
	clear := n.graph.search(source{loc: loc, root: true}, true, inClear)
	return !slices.ContainsFunc(clear, func(s source) bool { return slices.Contains(sealed, s.loc) })
}

// Along is a store of which a function writes rows or documents beside what it
// keeps of a face elsewhere.
type Along struct {
	Store    Store
	Identity Identity
}

// maxAlong bounds how many stores of that sort are named.
const maxAlong = 8

// along returns the stores of rows and documents that n may write to when it
// does e, but for that of e and those of rows that come along with a record.
func (n *node) along(e Event) []Along {
	var out []Along
	for _, x := range n.events {
		if x.Kind != Sinks || x.Store.Medium != model.SQL && x.Store.Medium != model.Document ||
			x.Apart || innermost(x) == innermost(e) || !n.together(x.block, e.block) {
			continue
		}
		id := n.identityOf(x.Store)
		if id.known() && len(out) < maxAlong && !slices.ContainsFunc(out, func(a Along) bool { return slices.Equal(a.Identity, id) }) {
			out = append(out, Along{*x.Store, id})
		}
	}
	return out
}

// inPackage returns the place of the step of e nearest to the store that is in
// the package of e.Pos.
func inPackage(e Event) finding.Position {
	at, there := e.Pos, false
	for _, h := range e.Path.hops() {
		there = there || h.Pos == e.Pos
		if there && h.Pos.IsValid() && path.Dir(h.Pos.File) == path.Dir(e.Pos.File) {
			at = h.Pos
		}
	}
	if last, ok := e.Path.last(); ok && path.Dir(last.File) == path.Dir(e.Pos.File) {
		return last
	}
	return at
}

func rank(b facedata.Basis) int {
	return slices.Index([]facedata.Basis{facedata.API, facedata.Annotation, facedata.Name, facedata.Text}, b)
}

// better reports whether f tells more, or the same in fewer steps, than g.
func better(f, g *Flow) bool {
	return cmp.Or(
		-cmp.Compare(f.Confidence, g.Confidence),
		cmp.Compare(f.clearness(), g.clearness()),
		-cmp.Compare(b2i(f.root), b2i(g.root)),
		cmp.Compare(b2i(f.read), b2i(g.read)),
		cmp.Compare(rank(f.Evidence[0].Basis), rank(g.Evidence[0].Basis)),
		cmp.Compare(len(g.Hops)*b2i(f.fromPort == g.fromPort), len(f.Hops)*b2i(f.fromPort == g.fromPort)),
		cmp.Compare(b2i(f.fromPort), b2i(g.fromPort)),
		f.Source.Pos.Compare(g.Source.Pos),
	) < 0
}

// clearness orders flows by what tells more of whether data is encrypted: that
// some is not, that it is, and that something is not which may be no data.
func (f *Flow) clearness() int {
	switch {
	case f.Sealed:
		return 1
	case f.bare:
		return 2
	}
	return 0
}

// bare reports whether what leads to loc is not known to bring anything in: a
// buffer, as for a nonce, a list as it was made, what a generator gave.
func (n *node) bare(loc Loc) bool {
	return !slices.ContainsFunc(n.graph.sources(loc, true), func(s source) bool {
		r := s.loc.Root
		switch {
		case !s.root || r.Kind == Out || r.Kind == Const:
			return false
		case r.Kind == Site:
			return n.sites[r.Site].Verb == Enters || n.sites[r.Site].Handle != nil
		}
		return r.Kind != Global || !strings.HasPrefix(r.Key, "crypto/rand.")
	})
}

// describe tells where loc begins.
func (n *node) describe(loc Loc) Hop {
	h := Hop{Pos: n.sum.Pos, Verb: ReadFrom}
	switch r := loc.Root; r.Kind {
	case Param:
		h.Verb = Given
		if r.Index < len(n.sum.Params) {
			h.Object = n.sum.Params[r.Index]
		}
	case Free:
		if r.Index < len(n.sum.Frees) {
			h.Object = n.sum.Frees[r.Index]
		}
	case Site:
		s := n.sites[r.Site]
		h = Hop{s.Pos, s.Verb, s.Object}
		if h.Verb == 0 {
			h.Verb = ReadFrom
		}
	case Out:
		c := n.call(r.Site)
		h = Hop{c.Pos, Yielded, c.Name}
	case Global:
		owner, key, _ := strings.Cut(r.Key, "[")
		h.Object = owner[strings.LastIndexByte(owner, '/')+1:]
		if key != "" {
			h.Object += "[" + key[strings.LastIndexByte(key, '/')+1:]
		}
	}
	if loc.Path != "" {
		h.Object = strings.TrimPrefix(h.Object+loc.Path, ".")
	}
	if h.Object == "" {
		h.Object = "a value"
	}
	return h
}
