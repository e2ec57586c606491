package metamorph_test

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"path"
	"slices"
	"strings"
)

// answer is a change that answers one finding.
type answer struct {
	name  string
	sites func(m *maker, f found, says string) []site // that answer f together
	same  func(c *corpus, f, g found) bool            // whether what answers f answers g too
}

// answers returns all of them.
func answers() []answer {
	return []answer{
		{"anonymise", anonymised, samePlace},
		{"anonymise by a model", blurred, samePlace},
		{"overwrite", overwritten, sameVariable},
		{"overwrite the field", fieldOverwritten, sameVariable},
		{"ask for separate consent", asked, samePlace},
		{"erase from main", erasedBy("$Q()"), sameStore},
		{"erase in a goroutine", erasedBy("go $Q()"), sameStore},
		{"erase in a handler", erasedBy("$Qn.HandleFunc(\"/$Q\", func($Qn.ResponseWriter, *$Qn.Request) { $Q() })"), sameStore},
		{"erase in init", erasedBy(""), sameStore},
	}
}

// samePlace reports whether f and g are told of one line: what does not get
// there need not be erased either.
func samePlace(_ *corpus, f, g found) bool { return f.file == g.file && f.line == g.line }

// sameVariable reports whether g may be told of the variable of f, at f or later.
func sameVariable(c *corpus, f, g found) bool {
	return f.file == g.file && f.line <= g.line && c.enclosing(f.file, f.line) == c.enclosing(g.file, g.line)
}

func sameStore(_ *corpus, f, g found) bool { return f.rule == g.rule && f.key == g.key }

// at returns the carriers of the calls that begin on the line of f, in the
// package of m: what can hold a face before the rest, and the outermost first,
// as that is what is stored.
func (m *maker) at(f found) []*carrier {
	var calls []ast.Node
	for _, file := range m.unit.files {
		if m.c.relative(file.name) != f.file {
			continue
		}
		ast.Inspect(file.tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && m.c.fset.PositionFor(call.Pos(), false).Line == f.line {
				calls = append(calls, call)
			}
			return true
		})
	}
	var all []*carrier
	for _, c := range m.carriers() {
		if !m.counted(c) && slices.ContainsFunc(calls, func(n ast.Node) bool { return n.Pos() <= c.expr.Pos() && c.expr.End() <= n.End() }) {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b *carrier) int {
		switch first := a.class() == "data"; {
		case first == (b.class() == "data"):
			return 0
		case first:
			return -1
		}
		return 1
	})
	return all
}

// counted reports whether only the length of c is asked for.
func (m *maker) counted(c *carrier) bool {
	call, ok := c.path[1].(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := call.Fun.(*ast.Ident)
	return ok && (id.Name == "len" || id.Name == "cap")
}

// wrapped makes w of the carriers on the line of f that match.
func (m *maker) wrapped(f found, w wrap, match func(c *carrier) bool) []site {
	var all []site
	for _, c := range m.at(f) {
		if !match(c) {
			continue
		}
		if s, ok := w.site(m, c); ok {
			all = append(all, s)
		}
	}
	return all
}

func about(f found, rules ...string) bool {
	for _, r := range rules {
		if f.rule == r {
			return true
		}
	}
	return false
}

// anonymised passes what is stored through a function that says that it makes
// faces unrecognisable.
func anonymised(m *maker, f found, _ string) []site {
	if !about(f, "rawface") {
		return nil
	}
	return m.wrapped(f, wrap{use: "$Q($E)", decl: "//facelint:anonymizes\nfunc $Q[V any](v V) V { return v }"}, func(c *carrier) bool {
		return c.class() == "data" || c.class() == "text" || c.class() == "holder"
	})
}

// blurred passes pictures through a library that blurs.
func blurred(m *maker, f found, _ string) []site {
	if !about(f, "rawface") {
		return nil
	}
	var all []site
	for _, s := range m.wrapped(f, wrap{use: "$Q.Blur($E, 20)"}, func(c *carrier) bool { return c.typ.String() == "image.Image" }) {
		use := s.edits[0].with[0].text
		all = append(all, m.importing(s, s.edits[0].file, strings.TrimSuffix(use, ".Blur("), "github.com/disintegration/imaging"))
	}
	return all
}

// overwritten empties the variable that is stored.
func overwritten(m *maker, f found, _ string) []site {
	if !about(f, "rawface") {
		return nil
	}
	return m.wrapped(f, wrap{before: "$E = *new($T); ", use: "$E"}, func(c *carrier) bool {
		id, ok := c.expr.(*ast.Ident)
		return ok && c.class() == "data" && m.local(id) != nil
	})
}

// fieldOverwritten empties the fields of a struct that is stored.
func fieldOverwritten(m *maker, f found, _ string) []site {
	if !about(f, "rawface") {
		return nil
	}
	var all []site
	for _, c := range m.at(f) {
		e := c.expr
		if u, ok := e.(*ast.UnaryExpr); ok {
			e = u.X
		}
		if _, ok := e.(*ast.Ident); !ok {
			continue
		}
		t := c.typ.Underlying()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem().Underlying()
		}
		s, ok := t.(*types.Struct)
		if !ok || c.stmt == nil {
			continue
		}
		clear := ""
		for v := range s.Fields() {
			switch v.Type().Underlying().(type) {
			case *types.Slice, *types.Pointer:
				if v.Pkg() != m.unit.pkg.Types {
					continue
				}
				clear += m.span(c.file, e).text + "." + v.Name() + " = nil; "
			}
		}
		if clear != "" {
			at := m.offset(c.stmt.Pos())
			all = append(all, site{where: m.place(c.file, c.fn, c.expr), edits: []edit{{c.file, at, at, []piece{{text: clear, from: c.file, at: at}}}}})
		}
	}
	return all
}

// asked puts a check of a consent of its own before the statement that
// processes a face behind another consent.
func asked(m *maker, f found, says string) []site {
	if !about(f, "bundle") || !strings.Contains(says, "processes a face behind") {
		return nil
	}
	var all []site
	m.lists(func(file *text, list []ast.Stmt) {
		for _, stmt := range list {
			pos := m.c.fset.PositionFor(stmt.Pos(), false)
			if m.c.relative(pos.Filename) != f.file || pos.Line != f.line {
				continue
			}
			q, at := m.name(), m.offset(stmt.Pos())
			check := "if !" + q + "v.FaceConsent { panic(\"not asked\") }; "
			decl := "\ntype " + q + " struct{ FaceConsent bool }; var " + q + "v *" + q + "\n"
			all = append(all, site{
				where: m.place(file, "", stmt),
				edits: []edit{{file, at, at, []piece{{text: check, from: file, at: at}}}},
				tail:  map[*text][]piece{file: {{text: decl, from: file, at: at}}},
			})
		}
	})
	return all
}

// erasedBy adds an eraser of the store that main brings about by call; without
// a call it is an init function.
func erasedBy(call string) func(m *maker, f found, says string) []site {
	return func(m *maker, f found, _ string) []site {
		q := m.name()
		imported, statement := eraser(q+"i", f)
		main := m.main()
		if statement == "" || main == nil {
			return nil
		}
		file, name := m.unit.files[0], q
		if call == "" {
			name = "init"
		}
		s := site{where: f.key, tail: map[*text][]piece{file: {{text: "\nfunc " + name + "() { " + statement + " }\n", from: file, at: len(file.src)}}}}
		s = m.importing(s, file, q+"i", imported)
		if call == "" {
			return []site{s}
		}
		user := m.unit.files[slices.IndexFunc(m.unit.files, func(f *text) bool { return slices.Contains(f.tree.Decls, ast.Decl(main)) })]
		at := m.offset(main.Body.Lbrace) + 1
		s.edits = append(s.edits, edit{user, at, at, []piece{{text: " " + strings.ReplaceAll(call, "$Q", q) + ";", from: user, at: at}}})
		if strings.Contains(call, "$Qn") {
			s = m.importing(s, user, q+"n", "net/http")
		}
		return []site{s}
	}
}

// main returns the function that the program starts with, nil if the package
// is none.
func (m *maker) main() *ast.FuncDecl {
	for _, f := range m.unit.files {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && m.unit.pkg.Name == "main" && fn.Recv == nil && fn.Name.Name == "main" {
				return fn
			}
		}
	}
	return nil
}

// eraser returns a statement that erases from the store of f, and the package
// that it takes under the name q; none if f is of another rule or the store is
// of a medium that has no eraser here.
func eraser(q string, f found) (imported, statement string) {
	medium, name, _ := strings.Cut(f.key, ":")
	switch {
	case f.rule != "erase" || name == "" || strings.Contains(name, "$"):
		return "", ""
	case medium == "sql":
		return "database/sql", fmt.Sprintf("new(%s.DB).Exec(%q, 1)", q, "DELETE FROM "+name+" WHERE id = ?")
	case medium == "file":
		return "os", fmt.Sprintf("%s.Remove(%q + %s.Args[1])", q, path.Clean(name)+"/", q)
	case medium == "keyvalue":
		return "github.com/redis/go-redis/v9", fmt.Sprintf("id := \"\"; for range 3 { id += \"1\" }; new(%s.Client).Del(nil, %q + id)", q, name)
	}
	return "", ""
}

// importing returns s with an import added.
func (m *maker) importing(s site, f *text, name, importPath string) site {
	at := m.offset(f.tree.Name.End())
	s.edits = append(s.edits, edit{f, at, at, []piece{{text: fmt.Sprintf("; import %s %q", name, importPath), from: f, at: at}}})
	return s
}

// reply answers a set of findings, and notes which of them stay, and what else
// is changed.
func (m *maker) reply(a answer, set []found, before findings, out *outcome) error {
	var sites []site
	var meant []found
	for _, f := range set {
		n := len(sites)
		for _, s := range a.sites(m, f, before[f]) {
			if !slices.ContainsFunc(sites, s.clashes) {
				sites = append(sites, s)
			}
		}
		if len(sites) > n {
			meant = append(meant, f)
		}
	}
	if meant == nil {
		return nil
	}
	after, err := m.c.after(m.change(sites))
	if err != nil {
		return fmt.Errorf("%s: %w", a.name, err)
	}
	out.sites += len(sites)
	out.runs++
	out.findings += len(meant)
	gone, _ := before.minus(after)
	extra, _ := after.minus(before)
	kept := make(findings)
	for _, f := range meant {
		if _, ok := gone[f]; !ok {
			kept[f] = before[f]
		}
	}
	for f := range gone {
		maps.DeleteFunc(extra, func(g found, _ string) bool { return f.rule == "erase" && sameStore(m.c, f, g) }) // told of the next place that writes there
		if slices.ContainsFunc(meant, func(g found) bool { return a.same(m.c, g, f) }) {
			delete(gone, f)
		}
	}
	g := gap{rewrite: a.name, group: group(m.unit.path), class: "finding"}
	out.add(m.c, g, "kept", kept)
	out.add(m.c, g, "lost", gone)
	out.add(m.c, g, "extra", extra)
	return nil
}
