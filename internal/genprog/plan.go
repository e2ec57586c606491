package genprog

import "strconv"

// pkg is one package of a program, and what the templates see of it.
type pkg struct {
	Name    string // also of its folder
	Type    string // its record
	Face    bool   // the record holds a photograph of a face
	Content string // the field of the record that holds bytes
	Fields  []field
	Stores  []store
	Top     []*function // of the first level

	Uses   []*pkg
	levels [][]*function
}

type field struct{ Name, Type string }

type store struct{ Name, Kind string }

// form is the signature of a function.
type form uint8

const (
	plain  form = iota // func(data []byte, label string) ([]byte, error)
	record             // func(v *T, data []byte) error
	method             // func (s *Service) (ctx context.Context, v *T) error
)

// function is one of the plain functions of a package.
type function struct {
	Name  string
	Form  form
	in    *pkg
	calls []*function
}

// plan decides on packages, functions and calls.
func (g *generator) plan() {
	for i := range max(1, g.Packages) {
		p := &pkg{Name: numbered(domains, i), Face: i*g.Faces/100 != (i+1)*g.Faces/100, Content: "Content"}
		p.Type = title(p.Name)
		if p.Face {
			p.Content = "Photo"
		}
		for j := range g.Fields {
			p.Fields = append(p.Fields, field{numbered(fieldNames, j), fieldTypes[j%len(fieldTypes)]})
		}
		for j := range max(1, g.Implementers) {
			kind := storeKinds[j%len(storeKinds)]
			p.Stores = append(p.Stores, store{numbered([]string{"disk", "table", "memory"}, j) + "Store", kind})
		}
		g.packages = append(g.packages, p)
	}
	g.connect()
	for _, p := range g.packages {
		g.declare(p)
		g.call(p)
		p.Top = p.levels[0]
	}
}

// connect decides which packages import which; earlier ones are imported by
// later ones.
func (g *generator) connect() {
	width := 1
	for width*width < len(g.packages) {
		width++
	}
	for i, p := range g.packages {
		switch {
		case i == 0:
		case g.Shape == Chain:
			p.Uses = g.packages[i-1 : i]
		case g.Shape == Star:
			p.Uses = g.packages[:1]
		case i >= width:
			below := g.packages[(i/width-1)*width:][:width]
			n := g.rand.IntN(width)
			p.Uses = append(p.Uses, below[n])
			if other := below[(n+1)%width]; other != below[n] {
				p.Uses = append(p.Uses, other)
			}
		}
	}
}

// declare makes the functions of p, in levels of equal size. The first of each
// level takes a record.
func (g *generator) declare(p *pkg) {
	depth := min(max(1, g.Depth), max(1, g.Functions))
	p.levels = make([][]*function, depth)
	for i := range max(1, g.Functions) {
		f := &function{Form: []form{record, plain, plain, method, record}[i/depth%5], in: p}
		f.Name = verbs[i%len(verbs)] + title(numbered(nouns, i/len(verbs)))
		if f.Form == plain {
			f.Name = title(f.Name)
		}
		p.levels[i%depth] = append(p.levels[i%depth], f)
	}
}

// call decides what the functions of p call: those a level deeper, and now and
// then one of another package. The first of each level calls the first of the
// next, so that there is a way through all levels.
func (g *generator) call(p *pkg) {
	for n, level := range p.levels {
		for i, f := range level {
			var own, others []*function
			if n+1 < len(p.levels) {
				own = callable(p.levels[n+1], f.Form == method)
			}
			for _, q := range p.Uses {
				for _, l := range q.levels {
					others = append(others, exported(l)...)
				}
			}
			for j := range g.FanOut {
				switch {
				case len(own) == 0:
				case i == 0 && j == 0:
					f.calls = append(f.calls, own[0])
				case len(others) > 0 && g.one(6):
					f.calls = append(f.calls, others[g.rand.IntN(len(others))])
				default:
					f.calls = append(f.calls, own[g.rand.IntN(len(own))])
				}
			}
		}
	}
}

func callable(fns []*function, methods bool) (out []*function) {
	for _, f := range fns {
		if methods || f.Form != method {
			out = append(out, f)
		}
	}
	return out
}

func exported(fns []*function) (out []*function) {
	for _, f := range fns {
		if f.Form == plain {
			out = append(out, f)
		}
	}
	return out
}

// numbered returns the ith of words, with a number once all are used up.
func numbered(words []string, i int) string {
	w := words[i%len(words)]
	if i >= len(words) {
		w += strconv.Itoa(i/len(words) + 1)
	}
	return w
}

// Path returns the import path of p.
func (p *pkg) Path() string { return module + "/" + p.Name }
