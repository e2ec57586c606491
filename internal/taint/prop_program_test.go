package taint

import (
	"fmt"
	"math/rand"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// shape says what random programs are made of.
type shape struct {
	funcs  int  // at most
	fields bool // locations have fields
	into   bool // some edges write into an object beside what is there
	params bool // functions write to their parameters
	ifaces bool // some calls go through an interface
	erases bool // some functions erase
}

// program is made of functions that call functions of higher numbers, so that
// every cut between two numbers is one between packages.
type program struct {
	funcs []*Summary
	types []Type
	iface Iface
}

func funcKey(i int, method bool) string {
	if method {
		return "(p.T" + strconv.Itoa(i) + ").Do"
	}
	return "p.f" + strconv.Itoa(i)
}

// anyProgram returns a program of the shape given. With interfaces, its last
// two functions are the methods that implement the one there is.
func anyProgram(r *rand.Rand, sh shape) *program {
	n := 3 + r.Intn(sh.funcs-2)
	p := &program{iface: Iface{Key: "p.Doer", Methods: []Method{{Name: "Do", Sig: "func()"}}}}
	isMethod := func(i int) bool { return sh.ifaces && i >= n-2 }
	for i := range n {
		key := funcKey(i, isMethod(i))
		if isMethod(i) {
			p.types = append(p.types, Type{Key: "p.T" + strconv.Itoa(i), Methods: []Method{{Name: "Do", Sig: "func()", Func: key}}})
		}
		p.funcs = append(p.funcs, anyFunction(r, sh, i, key, func() Call {
			j := i + 1 + r.Intn(n-i) // n is outside the program
			if isMethod(j) && !isMethod(i) {
				return Call{Iface: p.iface.Key, Method: "Do", Name: "Do"}
			}
			return Call{Callee: funcKey(j, isMethod(j)), Name: funcKey(j, isMethod(j))}
		}))
	}
	return p
}

// anyFunction returns function number i, its calls made by callee.
func anyFunction(r *rand.Rand, sh shape, i int, key string, callee func() Call) *Summary {
	at := func(n int) finding.Position {
		return finding.Position{File: "f" + strconv.Itoa(i) + ".go", Line: 100*i + n, Col: 1}
	}
	calls := r.Intn(4)
	loc := func(roots ...Loc) Loc {
		l := pick(r, roots)
		for sh.fields && r.Intn(3) == 0 {
			l = l.field(pick(r, anyField[:2]))
		}
		return l
	}
	from := func() Loc {
		if calls > 0 && r.Intn(4) == 0 {
			return loc(out(r.Intn(calls), 0))
		}
		return loc(param(0), param(1), site(0), site(1))
	}
	to := func() Loc {
		if sh.params && r.Intn(3) == 0 {
			return loc(param(0), param(1))
		}
		return loc(site(0), site(1), result(0))
	}
	return function(key, func(s *Summary) {
		s.Pos = at(1)
		s.Sites = []SiteInfo{{Pos: at(2), Verb: Enters, Object: "input"}, {Pos: at(3), Verb: Yielded, Object: "new"}}
		for n := range r.Intn(4) {
			s.Edges = append(s.Edges, Edge{From: from(), To: to(), Into: sh.into && r.Intn(3) == 0, Path: NewPath(Hop{at(10 + n), Stored, "v"})})
		}
		for n := range calls {
			c := callee()
			c.Pos, c.Args = at(20+n), [][]Mark{mark1(from()), mark1(from())}
			s.Calls = append(s.Calls, c)
		}
		event := func(n int, make func(Loc, int) Event) {
			e := make(from(), n)
			e.Pos = at(n)
			if e.Path != nil {
				e.Path = NewPath(Hop{e.Pos, Kept, "keep"})
			}
			s.Events = append(s.Events, e)
		}
		if r.Intn(2) == 0 {
			event(30, kept)
		}
		if r.Intn(2) == 0 {
			event(31, proved)
		}
		if sh.erases && r.Intn(4) == 0 {
			event(32, func(l Loc, n int) Event {
				e := kept(l, n)
				e.Kind = Erases
				return e
			})
		}
	})
}

// known returns the program as one package.
func (p *program) known() *Known {
	return &Known{Funcs: slices.Clone(p.funcs), Types: p.types, Ifaces: []Iface{p.iface}}
}

// sinksOf returns where flows end, each place once.
func sinksOf(flows []Flow) []string {
	out := []string{}
	for _, f := range flows {
		at := f.Sink()
		out = append(out, at.File+":"+strconv.Itoa(at.Line))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// modular analyses the program package by package, with what each exports
// carried from one to the next, and returns the sinks of the flows found. Cuts
// are the numbers that packages begin with; each imports those that it calls by
// name, and a main package those that no other one does. Shuffle decides in
// which order a package sees its imports.
func (p *program) modular(cuts []int, shuffle func([]*Known), carry func(*Known) *Known) []string {
	exported := make([]*Known, len(cuts))
	imported := make([]bool, len(cuts))
	end := len(p.funcs)
	var all []Flow
	for pkg := len(cuts) - 1; pkg >= -1; pkg-- {
		own, numbers := new(Known), []int{}
		if pkg >= 0 {
			own, numbers = p.pkg(cuts, pkg, end)
			end = cuts[pkg]
		} else {
			for i := range cuts {
				if !imported[i] {
					numbers = append(numbers, i)
				}
			}
		}
		var imports []*Known
		for _, i := range numbers {
			imports, imported[i] = append(imports, exported[i]), true
		}
		shuffle(imports)
		keys := keysOf(own)
		known := Merge(append([]*Known{own}, imports...)...)
		l := Link(known.Funcs, known.Types, known.Ifaces, keys, imports...)
		flows := l.Flows(append(slices.Clone(keys), l.Reached(keys)...))
		all = append(all, flows...)
		if pkg >= 0 {
			exported[pkg] = carry(l.Export(keys, known, flows))
		}
	}
	return sinksOf(all)
}

// pkg returns what package number pkg holds, up to the function end, and the
// packages that it imports.
func (p *program) pkg(cuts []int, pkg, end int) (*Known, []int) {
	own := new(Known)
	var imports []int
	for i := cuts[pkg]; i < end; i++ {
		s := p.funcs[i]
		own.Funcs = append(own.Funcs, s)
		for _, t := range p.types {
			if t.Methods[0].Func == s.Key {
				own.Types = append(own.Types, t)
			}
		}
		for _, c := range s.Calls {
			if c.Iface != "" {
				own.Ifaces = []Iface{p.iface}
				continue
			}
			callee := slices.IndexFunc(p.funcs, func(s *Summary) bool { return s.Key == c.Callee })
			for j := range cuts {
				last := j == len(cuts)-1
				if j != pkg && callee >= cuts[j] && (last || callee < cuts[j+1]) && !slices.Contains(imports, j) {
					imports = append(imports, j)
				}
			}
		}
	}
	return own, imports
}

// anyCuts returns where packages of n functions begin.
func anyCuts(r *rand.Rand, n int) []int {
	cuts := []int{0}
	for i := 1; i < n; i++ {
		if r.Intn(2) == 0 {
			cuts = append(cuts, i)
		}
	}
	return cuts
}

// String writes p down, a line for each function.
func (p *program) String() string {
	var b strings.Builder
	for _, s := range p.funcs {
		fmt.Fprintf(&b, "\n%s:", s.Key)
		for _, e := range s.Edges {
			fmt.Fprintf(&b, " %s->%s", brief(e.From), brief(e.To))
			if e.Into {
				b.WriteString("+")
			}
		}
		for _, e := range s.Events {
			fmt.Fprintf(&b, " %s(%s)", [...]string{Sinks: "keep", Proves: "face", Erases: "erase"}[e.Kind], brief(e.Loc))
		}
		for i, c := range s.Calls {
			fmt.Fprintf(&b, " o%d=%s(%s,%s)", i, c.Name, brief(c.Args[0][0].Loc), brief(c.Args[1][0].Loc))
		}
	}
	return b.String()
}

// brief writes l as a letter, a number and fields.
func brief(l Loc) string {
	return string("?pfgrosck"[l.Root.Kind]) + strconv.Itoa(l.Root.Index+l.Root.Site) + l.Path
}
