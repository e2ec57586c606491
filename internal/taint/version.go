package taint

import (
	"cmp"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Memory is told by location alone, without time, but where something is
// overwritten: an object of which a part is replaced has versions, one before
// and one after, one where ways with different versions meet. A version is a
// root of its own; edges lead from one to the next, leaving out what is
// replaced. So forgetting is an edge that does not take everything along, and
// whoever follows edges need not know of time.

// The versions that Root.Ver tells apart. Those of an object that is
// overwritten are numbered from first.
const (
	asGiven = 0  // what a port held when the function began, and any object that is never overwritten
	first   = 1  // the object before it is overwritten
	asLeft  = -1 // what a port holds when the function ends
)

// object is an object that is overwritten in part.
type object struct {
	root  Root
	bumps [][]bump // by block, in order
	in    []int    // version at the start of each block; 0 if never reached
	last  int      // highest version
	links []descent
}

// bump is an instruction that makes a new version.
type bump struct {
	at      int // instruction of the block; -1 for its start
	version int
	parts   []part
}

// part is what is replaced.
type part struct {
	path string
	zero bool // by nothing
}

// descent says that a version has what another has, but for some parts.
type descent struct {
	from, to int
	except   []part
}

// keys is the field that the keys of a map are at.
const keys = "(keys)"

// version numbers the versions of all objects that are overwritten.
func (b *builder) version() {
	b.objects = make(map[Root]*object)
	for _, o := range b.matter(b.overwrites()) {
		obj := b.objects[o.loc.Root]
		if obj == nil {
			obj = &object{root: o.loc.Root, last: first, bumps: make([][]bump, len(b.fn.Blocks))}
			b.objects[o.loc.Root] = obj
		}
		obj.replace(o)
	}
	for _, r := range b.roots() {
		obj := b.objects[r]
		for i := range obj.bumps {
			slices.SortFunc(obj.bumps[i], func(x, y bump) int { return cmp.Compare(x.at, y.at) })
			for j := range obj.bumps[i] {
				obj.last++
				obj.bumps[i][j].version = obj.last
			}
		}
		obj.connect(b)
	}
}

// roots returns the objects that have versions, in order.
func (b *builder) roots() []Root {
	return slices.SortedFunc(maps.Keys(b.objects), func(x, y Root) int { return Loc{Root: x}.compare(Loc{Root: y}) })
}

func (o *object) replace(w overwrite) {
	list := o.bumps[w.block]
	i := slices.IndexFunc(list, func(x bump) bool { return x.at == w.at })
	if i < 0 {
		list = append(list, bump{at: w.at})
		i = len(list) - 1
	}
	list[i].parts = append(list[i].parts, part{w.loc.Path, w.zero})
	o.bumps[w.block] = list
}

// connect finds which version each block begins with. Where two meet there is
// a third, made of both.
func (o *object) connect(b *builder) {
	o.in = make([]int, len(b.fn.Blocks))
	joins := make([]int, len(b.fn.Blocks))
	for changed := true; changed; {
		changed = false
		for _, block := range b.order {
			in := joins[block.Index]
			switch {
			case in != 0:
			case block == b.fn.Recover:
				o.last++
				joins[block.Index], in = o.last, o.last
			case len(block.Preds) == 0:
				in = first
			default:
				for _, p := range block.Preds {
					if v := o.out(p.Index); v != 0 && in == 0 {
						in = v
					} else if v != 0 && v != in {
						o.last++
						joins[block.Index], in = o.last, o.last
						break
					}
				}
			}
			if in != o.in[block.Index] {
				o.in[block.Index], changed = in, true
			}
		}
	}
	for _, block := range b.order {
		o.linkBlock(b, block.Index, joins[block.Index])
	}
}

func (o *object) linkBlock(b *builder, block, join int) {
	if join != 0 {
		var from []int
		for _, p := range b.fn.Blocks[block].Preds {
			if v := o.out(p.Index); v != 0 {
				from = append(from, v)
			}
		}
		if b.fn.Blocks[block] == b.fn.Recover { // from anywhere
			for v := first; v < join; v++ {
				from = append(from, v)
			}
		}
		slices.Sort(from)
		for _, v := range slices.Compact(from) {
			if v != join {
				o.links = append(o.links, descent{from: v, to: join})
			}
		}
	}
	before := o.in[block]
	for _, x := range o.bumps[block] {
		if before != 0 {
			o.links = append(o.links, descent{before, x.version, x.parts})
		}
		before = x.version
	}
}

// out returns the version at the end of a block, 0 if it is not known yet.
func (o *object) out(block int) int {
	if o.in[block] == 0 {
		return 0
	}
	if list := o.bumps[block]; len(list) > 0 {
		return list[len(list)-1].version
	}
	return o.in[block]
}

// before returns the version that the instruction at p finds.
func (o *object) before(p place) int {
	v := o.in[p.block]
	for _, x := range o.bumps[p.block] {
		if x.at < p.at {
			v = x.version
		}
	}
	return max(v, first)
}

// covers reports whether p is at or above path.
func (p part) covers(path string) bool {
	rest, ok := strings.CutPrefix(path, p.path)
	return ok && (rest == "" || rest[0] == '.')
}

// lasts reports whether what stands at path in version from still stands
// there in version to.
func (o *object) lasts(from, to int, path string) bool {
	return o.every(to, func(l descent) (bool, bool) {
		return !slices.ContainsFunc(l.except, func(p part) bool { return p.covers(path) }), l.from == from
	}, from)
}

// empty reports whether path is known to hold nothing in a version.
func (o *object) empty(version int, path string) bool {
	return o.every(version, func(l descent) (bool, bool) {
		ok, done := l.from != first, false
		for _, p := range l.except {
			switch _, below := (Loc{Path: p.path}).below(Loc{Path: path}); {
			case p.covers(path):
				ok, done = p.zero, true
			case below && !p.zero:
				return false, true
			}
		}
		return ok, done
	}, 0) && version != first
}

// every walks back from a version, as far as done says, and reports whether
// all links on the way are ok.
func (o *object) every(version int, test func(descent) (ok, done bool), stop int) bool {
	seen := map[int]bool{version: true}
	queue := []int{version}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if at == stop {
			continue
		}
		for _, l := range o.links {
			if l.to != at {
				continue
			}
			ok, done := test(l)
			if !ok {
				return false
			}
			if !done && !seen[l.from] {
				seen[l.from] = true
				queue = append(queue, l.from)
			}
		}
	}
	return true
}

// loaded returns what is read at the locations of v: what stands there now,
// even if it is replaced later. refers says of a pointer that it leads to an
// object that may change.
func (b *builder) loaded(v val, t types.Type) val {
	if len(b.objects) == 0 {
		return v
	}
	ref := leads(t)
	var out val
	for _, m := range v {
		if o := b.objectOf(m.loc); o != nil {
			m.loc.Root.Ver, m.ref, m.at = b.now(m).Root.Ver, ref, len(m.loc.Path)
		}
		out = out.add(m)
	}
	return out
}

// leads reports whether a value of type t is a pointer to something with a
// life of its own.
func leads(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Chan, *types.Interface:
		return true
	}
	return false
}

func (b *builder) objectOf(loc Loc) *object {
	if len(b.objects) == 0 {
		return nil
	}
	loc.Root.Ver = asGiven
	return b.objects[loc.Root]
}

// now returns the location of m at the instruction at hand: an address leads
// to what stands there now, a value that was read is what stood there then.
func (b *builder) now(m mark) Loc {
	o := b.objectOf(m.loc)
	if o == nil {
		return m.loc
	}
	current := o.before(b.at)
	if v := m.loc.Root.Ver; v == asGiven || m.ref && o.lasts(v, current, m.pointer()) {
		m.loc.Root.Ver = current
	}
	return m.loc
}

// pointer returns the path to the pointer by which m was reached.
func (m mark) pointer() string { return m.loc.Path[:min(m.at, len(m.loc.Path))] }

// after returns the location of m behind the instruction at hand.
func (b *builder) after(m mark) Loc {
	at := b.at
	defer func() { b.at = at }()
	b.at.at++
	return b.now(m)
}

// foundAt returns loc as the instruction at p finds it.
func (b *builder) foundAt(loc Loc, p place) Loc {
	if o := b.objectOf(loc); o != nil {
		loc.Root.Ver = o.before(p)
	}
	return loc
}

// versions returns the location of m in each version in which somebody who
// keeps it may find it.
func (b *builder) versions(m mark) []Loc {
	o := b.objectOf(m.loc)
	if o == nil || m.loc.Root.Ver != asGiven && !m.ref {
		return []Loc{m.loc}
	}
	var out []Loc
	for v := max(first, m.loc.Root.Ver); v <= o.last; v++ {
		if at := m.loc; at.Root.Ver == asGiven || o.lasts(at.Root.Ver, v, m.pointer()) {
			at.Root.Ver = v
			out = append(out, at)
		}
	}
	return out
}

// writeVersions writes down the versions of all objects, how they follow from
// each other, and which of them callers see.
func (b *builder) writeVersions() {
	for _, r := range b.roots() {
		o := b.objects[r]
		at := func(version int) Loc {
			root := r
			root.Ver = version
			return Loc{Root: root}
		}
		edge := func(from, to int, except []string) {
			b.sum.Edges = append(b.sum.Edges, Edge{From: at(from), To: at(to), Except: except, place: place{block: -1}})
		}
		edge(asGiven, first, nil)
		for _, l := range o.links {
			edge(l.from, l.to, paths(l.except))
		}
		if r.Kind == Param || r.Kind == Free {
			for _, v := range o.exits(b) {
				edge(v, asLeft, nil)
			}
		}
		if r.Kind == Param {
			b.sum.Kills = append(b.sum.Kills, o.kills(b)...)
		}
	}
}

// paths returns the paths of parts, without those that lie under another.
func paths(parts []part) []string {
	var out []string
	for _, p := range parts {
		if !slices.ContainsFunc(parts, func(q part) bool { return q.path != p.path && q.covers(p.path) }) {
			out = append(out, p.path)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// exits returns the versions in which the function leaves o.
func (o *object) exits(b *builder) []int {
	var out []int
	for _, block := range b.order {
		if n := len(block.Instrs); n > 0 && isReturn(block.Instrs[n-1]) && o.in[block.Index] != 0 {
			out = append(out, o.out(block.Index))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func isReturn(instr ssa.Instruction) bool {
	_, ok := instr.(*ssa.Return)
	return ok
}

// kills returns the parts of o that are overwritten on every way out.
func (o *object) kills(b *builder) []Kill {
	exits := o.exits(b)
	var out []Kill
	seen := make(map[string]bool)
	for _, l := range o.links {
		for _, p := range l.except {
			if seen[p.path] {
				continue
			}
			seen[p.path] = true
			killed, zero := len(exits) > 0, true
			for _, v := range exits {
				killed = killed && v != first && o.replaced(v, p.path)
				zero = zero && o.empty(v, p.path)
			}
			if killed {
				out = append(out, Kill{o.root.Index, p.path, zero})
			}
		}
	}
	slices.SortFunc(out, func(x, y Kill) int { return strings.Compare(x.Path, y.Path) })
	return out
}

// replaced reports whether path was replaced on every way to a version.
func (o *object) replaced(version int, path string) bool {
	return o.every(version, func(l descent) (bool, bool) {
		done := slices.ContainsFunc(l.except, func(p part) bool { return p.covers(path) })
		return done || l.from != first, done
	}, 0)
}
