package genprog

import (
	"fmt"
	"strings"
)

// writer collects the source of one file.
type writer struct{ strings.Builder }

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

// steps returns the file with the plain functions of p.
func (g *generator) steps(p *pkg) string {
	var w writer
	w.line("// each calls do for all of list.\nfunc each[T any](list []T, do func(T) error) error {")
	w.line("for _, v := range list {\nif err := do(v); err != nil {\nreturn err\n}\n}\nreturn nil\n}\n")
	w.line("// root is where files go.\nvar root = filepath.Join(os.TempDir(), %q)\n", p.Name)
	for _, level := range p.levels {
		for _, f := range level {
			g.function(&w, f)
		}
	}
	body := w.String()
	var head writer
	head.line("package %s\n\nimport (", p.Name)
	for _, path := range []string{"bytes", "context", "fmt", "os", "path/filepath", "strings"} {
		if strings.Contains(body, path[strings.LastIndexByte(path, '/')+1:]+".") {
			head.line("%q", path)
		}
	}
	head.line("")
	for _, q := range p.Uses {
		if strings.Contains(body, q.Name+".") {
			head.line("%q", module+"/"+q.Name)
		}
	}
	head.line(")\n")
	return head.String() + body
}

// function writes f.
func (g *generator) function(w *writer, f *function) {
	p := f.in
	b := &body{writer: w, generator: g, f: f, label: "v.Name", fails: "return "}
	w.line("// %s is one step of taking in a %s.", f.Name, p.Name)
	switch f.Form {
	case plain:
		w.line("func %s(data []byte, label string) ([]byte, error) {", f.Name)
		b.data, b.label, b.fails = "data", "label", "return nil, "
	case record:
		w.line("func %s(v *%s, data []byte) error {", f.Name, p.Type)
		b.data = "data"
	case method:
		w.line("func (s *Service) %s(ctx context.Context, v *%s) error {", f.Name, p.Type)
		b.data = "v." + p.Content
	}
	b.start()
	for _, callee := range f.calls {
		b.call(callee)
	}
	if len(f.calls) == 0 {
		b.leaf()
	}
	if f.Form == plain {
		w.line("return data, nil\n}\n")
	} else {
		w.line("return nil\n}\n")
	}
}

// body writes the statements of one function.
type body struct {
	*writer
	*generator
	f                  *function
	data, label, fails string // how the function names its bytes and its text, and how it returns an error
	made               int    // variables declared so far
}

// start writes what a function does before it calls others.
func (b *body) start() {
	b.line("if len(%s) == 0 {\n%sfmt.Errorf(\"%s: nothing given for %%s\", %s)\n}", b.data, b.fails, b.f.Name, b.label)
	switch b.rand.IntN(4) {
	case 0:
		b.line("counts := make(map[string]int)\nfor _, word := range strings.Fields(%s) {\ncounts[word]++\n}", b.label)
		b.line("if counts[\"void\"] > %d {\n%sfmt.Errorf(\"too many: %%d\", counts[\"void\"])\n}", 1+b.rand.IntN(9), b.fails)
	case 1:
		b.line("switch strings.ToLower(%s) {\ncase \"test\", \"demo\":\n%snil\ncase \"\":\n%sfmt.Errorf(\"no name\")\n}", b.label, b.ends(), b.fails)
	case 2:
		if b.f.Form != plain {
			b.line("v.Name = strings.TrimSpace(v.Name)\nif i := strings.IndexByte(v.Name, '/'); i >= 0 {\nv.Name = v.Name[i+1:]\n}")
		}
	}
	if b.f.Form == plain && len(b.f.calls) > 0 && b.one(8) {
		b.line("if len(data) > 1<<20 {\nreturn %s(data[:len(data)/2], label)\n}", b.f.Name)
	}
}

// ends returns the beginning of a return without an error.
func (b *body) ends() string {
	if b.f.Form == plain {
		return "return data, "
	}
	return "return "
}

// call writes a call of f, sometimes by way of a literal, a generic function,
// a goroutine or a table.
func (b *body) call(f *function) {
	switch f.Form {
	case plain:
		name := f.Name
		if f.in != b.f.in {
			name = f.in.Name + "." + name
		}
		b.made++
		b.line("part%d, err := %s(%s, %s)", b.made, name, b.data, b.label)
		b.check("err")
		if b.one(3) {
			b.line("%s = append(%s, part%d...)", b.data, b.data, b.made)
		} else {
			b.line("%s = part%d", b.data, b.made)
		}
	case method:
		b.line("if err := s.%s(ctx, v); err != nil {\n%sfmt.Errorf(\"%s: %%w\", err)\n}", f.Name, b.fails, b.f.Name)
	case record:
		b.callRecord(f)
	}
}

func (b *body) callRecord(f *function) {
	v := "v"
	if b.f.Form == plain {
		b.made++
		v = fmt.Sprintf("v%d", b.made)
		b.line("%s := &%s{Name: label, %s: data}", v, f.in.Type, f.in.Content)
	}
	b.made++
	switch b.rand.IntN(8) {
	case 0:
		b.line("run%d := func() error { return %s(%s, %s) }", b.made, f.Name, v, b.data)
		b.check(fmt.Sprintf("run%d()", b.made))
	case 1:
		b.check(fmt.Sprintf("each([]*%s{%s}, func(v *%s) error { return %s(v, %s) })", f.in.Type, v, f.in.Type, f.Name, b.data))
	case 2:
		b.line("done%d := make(chan error, 1)\ngo func() { done%d <- %s(%s, %s) }()", b.made, b.made, f.Name, v, b.data)
		b.check(fmt.Sprintf("<-done%d", b.made))
	case 3:
		b.line("for _, step := range []func(*%s, []byte) error{%s} {", f.in.Type, f.Name)
		b.check(fmt.Sprintf("step(%s, %s)", v, b.data))
		b.line("}")
	default:
		b.check(fmt.Sprintf("%s(%s, %s)", f.Name, v, b.data))
	}
}

// check writes that an error is returned.
func (b *body) check(call string) {
	if call == "err" {
		b.line("if err != nil {\n%serr\n}", b.fails)
		return
	}
	b.line("if err := %s; err != nil {\n%serr\n}", call, b.fails)
}

// leaf writes what a function does that calls none. The first of the last level
// keeps what it is given.
func (b *body) leaf() {
	switch {
	case b.f.Form == plain:
		b.line("data = bytes.TrimSpace(data)")
	case b.f == b.f.in.levels[len(b.f.in.levels)-1][0] || b.one(6):
		b.line("if err := os.WriteFile(filepath.Join(root, v.ID), %s, 0o600); err != nil {\nreturn err\n}", b.data)
	default:
		b.line("v.%s = bytes.TrimSpace(%s)", b.f.in.Content, b.data)
	}
}
