package taint

import (
	"slices"
	"strings"
)

// Type lists the methods of a concrete type, so that calls through interfaces
// can be closed wherever interface and type are both known. Signatures are
// texts; nothing of go/types is needed to compare them.
type Type struct {
	Key     string   // "example.com/app/store.Files"
	Methods []Method // of the pointer to it, by name
}

// Method is a method of a type or interface.
type Method struct {
	Name string
	Sig  string // types.TypeString of the signature without names
	Func string // key of the function; "" in interfaces
}

// Iface lists the methods of an interface.
type Iface struct {
	Key     string
	Methods []Method
}

// Linker resolves calls between summaries until nothing changes: summaries of
// one package, of several, or of a whole program.
type Linker struct {
	funcs   map[string]*node
	order   []string
	types   []Type
	ifaces  map[string]Iface
	impls   map[[2]string][]string // functions that a method of an interface may be
	callers map[string][]string    // functions by what they call
	known   []map[string]bool      // the functions that each import was linked with
	// functions that package-level variables hold, and those who call what is there
	variables map[Loc][]Root
	askers    map[Loc][]string
	globals   map[string][]Event  // what happens to package-level variables, by their key
	writers   map[string][]string // functions by the package-level variables they write to
}

// node is a function with its calls resolved as far as they are.
type node struct {
	sum     *Summary
	graph   *graph
	sites   []SiteInfo
	events  []Event
	seen    map[eventKey]bool
	ports   *Summary // what callers see
	erases  []int    // the events that erase
	passed  []Call   // calls that callees make of functions which they are given
	live    bool     // calls lead from here to the functions linked for
	imports map[siteImport]int
}

type siteImport struct {
	call   int
	callee string
	site   int
}

// Link resolves the calls between sums. What came out of facts and has no way to
// one of the functions named by own is taken as it was seen there.
//
// Imports are the packages that sums came from: a call and a function that
// meet here for the first time, since no import knew both, are resolved too.
func Link(sums []*Summary, types []Type, ifaces []Iface, own []string, imports ...*Known) *Linker {
	l := &Linker{
		funcs: make(map[string]*node), types: types, ifaces: make(map[string]Iface), impls: make(map[[2]string][]string),
		variables: make(map[Loc][]Root), askers: make(map[Loc][]string),
		callers: make(map[string][]string), globals: make(map[string][]Event), writers: make(map[string][]string),
	}
	for _, i := range ifaces {
		l.ifaces[i.Key] = i
	}
	for _, s := range sums {
		if l.funcs[s.Key] == nil {
			l.funcs[s.Key] = &node{sum: s}
			l.order = append(l.order, s.Key)
		}
	}
	slices.Sort(l.order)
	for _, key := range l.order {
		l.index(l.funcs[key].sum)
	}
	l.reach(append(l.meeting(imports), own...))
	l.solve()
	return l
}

// meeting returns the functions with a call through an interface to a function
// that none of the imports knew beside them.
func (l *Linker) meeting(imports []*Known) []string {
	for _, k := range imports {
		set := make(map[string]bool, len(k.Funcs))
		for _, s := range k.Funcs {
			set[s.Key] = true
		}
		l.known = append(l.known, set)
	}
	var out []string
	for _, key := range l.order {
		for _, c := range l.funcs[key].sum.Calls {
			if c.Iface != "" && slices.ContainsFunc(l.named(c), func(m string) bool {
				return !l.met(key, m)
			}) {
				out = append(out, key)
				break
			}
		}
	}
	return out
}

// met reports whether two functions were linked together before.
func (l *Linker) met(f, g string) bool {
	return slices.ContainsFunc(l.known, func(set map[string]bool) bool { return set[f] && set[g] })
}

// reach marks the functions from which calls lead to those named.
func (l *Linker) reach(own []string) {
	queue := slices.Clone(own)
	for len(queue) > 0 {
		key := queue[0]
		queue = queue[1:]
		if n := l.funcs[key]; n != nil && !n.live {
			n.live = true
			queue = append(queue, l.callers[key]...)
		}
	}
}

// Truncated returns the functions, of those named, of which more is known than
// their callers see.
func (l *Linker) Truncated(own []string) []*Summary {
	var out []*Summary
	for _, key := range own {
		if n := l.funcs[key]; n != nil && n.ports != nil && n.ports.Cut {
			out = append(out, n.sum)
		}
	}
	return out
}

// Reached returns the functions, those named by own left out, from which calls
// lead to one of those: what may complete only now.
func (l *Linker) Reached(own []string) []string {
	var out []string
	for _, key := range l.order {
		if l.funcs[key].live && !slices.Contains(own, key) {
			out = append(out, key)
		}
	}
	return out
}

func (l *Linker) index(s *Summary) {
	for _, e := range s.Edges {
		if e.To.Root.Kind == Global && !slices.Contains(l.writers[e.To.Root.Key], s.Key) {
			l.writers[e.To.Root.Key] = append(l.writers[e.To.Root.Key], s.Key)
		}
	}
	for _, c := range s.Calls {
		for _, callee := range l.named(c) {
			l.callers[callee] = append(l.callers[callee], s.Key)
		}
	}
}

// named returns the functions that c calls by name or through an interface.
func (l *Linker) named(c Call) []string {
	if c.Callee != "" {
		return []string{c.Callee}
	}
	if c.Iface == "" {
		return nil
	}
	key := [2]string{c.Iface, c.Method}
	out, known := l.impls[key]
	if known {
		return out
	}
	defer func() { l.impls[key] = out }()
	iface, ok := l.ifaces[c.Iface]
	if !ok {
		return nil
	}
	for _, t := range l.types {
		if f := t.implements(iface, c.Method); f != "" && l.funcs[f] != nil && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

// implements returns the key of the method name of t if t has every method of
// iface, else "".
func (t Type) implements(iface Iface, name string) string {
	found := ""
	for _, want := range iface.Methods {
		i, ok := slices.BinarySearchFunc(t.Methods, want.Name, func(m Method, n string) int { return strings.Compare(m.Name, n) })
		if !ok || !sameSignature(t.Methods[i].Sig, want.Sig) {
			return ""
		}
		if want.Name == name {
			found = t.Methods[i].Func
		}
	}
	return found
}
