package taint

import (
	"slices"
	"sync"
)

// Missing finds what wants a model in a whole program: callees of which nothing
// is known and to which face data comes, be it through functions that do not
// know what they are given. It learns package by package, imported before
// importing, and several goroutines may use it.
//
// What it learns stays out of summaries: findings do not need it, and facts
// would carry it through every package.
type Missing struct {
	mu    sync.Mutex
	wants map[string][]want // by the key of the function
}

// want is that something wants a model if what a function is given at loc is
// face data.
type want struct {
	loc  Loc // below a parameter or a captured variable
	call *unknownCall
	in   string
	arg  int
}

// maxWants bounds what is known of one function.
const maxWants = 256

// Find learns what the functions of l do, those named by keys being the package
// with the import path pkg, and returns the places where face data is lost as
// far as that is known here. Packages that import this one may know of more.
func (m *Missing) Find(l *Linker, keys []string, pkg string) []Lost {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.wants == nil {
		m.wants = make(map[string][]want)
	}
	f := &finder{Missing: m, Linker: l, pkg: pkg, proofs: make(map[string]map[Loc][]proof)}
	order := l.bottomUp()
	for range maxRounds {
		f.changed = false
		for _, key := range order {
			n := l.funcs[key]
			if n.graph == nil || !n.live && !slices.Contains(keys, key) {
				continue
			}
			f.visit(n)
		}
		if !f.changed {
			break
		}
	}
	return distinct(f.lost)
}

// finder is one look at one package.
type finder struct {
	*Missing
	*Linker
	pkg     string
	proofs  map[string]map[Loc][]proof
	lost    []Lost
	changed bool
}

// visit looks at all that n passes on.
func (f *finder) visit(n *node) {
	for i := range n.sum.unknown {
		c := &n.sum.unknown[i]
		for arg, locs := range c.args {
			for _, loc := range locs {
				f.passes(n, loc, want{call: c, in: f.pkg, arg: arg})
			}
		}
	}
	for _, c := range n.sum.Calls {
		for _, callee := range f.named(c) {
			for _, w := range f.wants[callee] {
				given := c.Args
				if w.loc.Root.Kind == Free {
					given = c.Frees
				}
				if w.loc.Root.Index >= len(given) {
					continue
				}
				for _, mark := range given[w.loc.Root.Index] {
					f.passes(n, mark.Loc.join(w.loc.Path), w)
				}
			}
		}
	}
}

// passes notes that n passes what is at loc to what w says.
func (f *finder) passes(n *node, loc Loc, w want) {
	proofs, ok := f.proofs[n.sum.Key]
	if !ok {
		proofs = n.proofs()
		f.proofs[n.sum.Key] = proofs
	}
	for _, s := range n.graph.sources(loc, true) {
		if s.ops&(OpName|OpLoad) == OpName {
			continue
		}
		if len(proofs[s.loc]) > 0 {
			f.lose(w)
		}
		if k := s.loc.Root.Kind; (k == Param || k == Free) && s.loc.Root.Ver == asGiven {
			w.loc = s.loc
			f.learn(n.sum.Key, w)
		}
	}
}

// lose notes that face data comes to where w says.
func (f *finder) lose(w want) {
	name := w.call.callee.FullName()
	for i := range f.lost {
		if t := &f.lost[i]; t.Callee == name && t.Pos == w.call.pos && t.In == w.in {
			if at, ok := slices.BinarySearch(t.Args, w.arg); !ok {
				t.Args = slices.Insert(t.Args, at, w.arg)
			}
			return
		}
	}
	f.lost = append(f.lost, Lost{Callee: name, Func: w.call.callee, Args: []int{w.arg}, In: w.in, Pos: w.call.pos})
}

// learn notes what becomes of what the function named key is given.
func (f *finder) learn(key string, w want) {
	if len(f.wants[key]) < maxWants && !slices.Contains(f.wants[key], w) {
		f.wants[key] = append(f.wants[key], w)
		f.changed = true
	}
}
