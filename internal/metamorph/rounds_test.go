package metamorph_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// rounds parts sites into sets that can be made at once.
func rounds(sites []site) [][]site {
	var all [][]site
	for _, s := range sites {
		i := slices.IndexFunc(all, func(set []site) bool { return !slices.ContainsFunc(set, s.clashes) })
		if i < 0 {
			i = len(all)
			all = append(all, nil)
		}
		all[i] = append(all[i], s)
	}
	return all
}

// change makes sites at once.
func (m *maker) change(sites []site) change {
	ch := change{of: m.unit}
	for _, f := range m.unit.files {
		var edits []edit
		var tail, moved []piece
		for _, s := range sites {
			for _, e := range s.edits {
				if e.file == f {
					edits = append(edits, e)
				}
			}
			tail = append(tail, s.tail[f]...)
			moved = append(moved, s.moved[f]...)
		}
		if moved != nil {
			ch.moved = append(ch.moved, m.aside(f, moved))
			at := m.offset(f.tree.Name.End())
			edits = slices.Insert(edits, 0, edit{f, at, at, []piece{{text: fmt.Sprintf("; import %q", m.unit.path+"/"+movedName), from: f, at: at}}})
		}
		r := f.apply(edits, tail)
		for _, s := range sites {
			if s.names != nil {
				r.text.name = s.names[f]
			}
		}
		ch.files = append(ch.files, r)
	}
	return ch
}

// aside returns a file of the new package that has decls and the imports of f.
func (m *maker) aside(f *text, decls []piece) *rewritten {
	head := []string{"package " + movedName}
	for _, spec := range f.tree.Imports {
		head = append(head, "import "+m.span(f, spec).text)
	}
	pieces := append([]piece{{text: strings.Join(head, "; ") + "\n", from: f}}, decls...)
	return compose(filepath.Join(filepath.Dir(f.name), movedName, filepath.Base(f.name)), pieces)
}

// gap is what a rewrite changed and should have left alone.
type gap struct {
	rewrite, group string // what was made, and in which programs
	class          string // of what was rewritten
	what           string // lost, extra, renamed: under the name of another store; or that an analyzer fails
	rule           string // or that analyzer
}

// outcome is what rewrites did to what is found.
type outcome struct {
	sites, runs, findings int
	gaps                  map[gap]map[string]bool // with the files and functions of the findings
}

// try makes rw wherever it can be made in the package, each class of sites by
// itself, in as few versions of the package as it takes, and compares what is
// found in each with before.
func (m *maker) try(rw rewrite, before findings, out *outcome) error {
	byClass := make(map[string][]site)
	for _, s := range rw.sites(m) {
		byClass[s.class] = append(byClass[s.class], s)
	}
	if rw.loose {
		before = before.loose()
	}
	for class, sites := range byClass {
		for _, set := range rounds(sites) {
			g := gap{rewrite: rw.name, group: group(m.unit.path), class: class}
			out.sites += len(set)
			out.runs++
			out.findings += len(before)
			after, err := m.c.after(m.change(set))
			var failed *failure
			if errors.As(err, &failed) {
				out.fails(g, failed)
				continue
			}
			if err != nil {
				return fmt.Errorf("%s of %s: %w", rw.name, class, err)
			}
			if rw.loose {
				after = after.loose()
			}
			out.note(m.c, g, before, after)
		}
	}
	return nil
}

// fails adds that an analyzer gave a program up.
func (out *outcome) fails(g gap, f *failure) {
	g.what, g.rule = "fails", f.analyzer
	if out.gaps[g] == nil {
		out.gaps[g] = make(map[string]bool)
	}
	why, _, _ := strings.Cut(f.err.Error(), "\n")
	out.gaps[g][f.pkg+": "+why] = true
}

// loose returns s without the lines.
func (s findings) loose() findings {
	all := make(findings)
	for f, says := range s {
		f.line = 0
		all[f] = says
	}
	return all
}

// note adds the difference between two sets of findings.
func (out *outcome) note(c *corpus, g gap, before, after findings) {
	gone, renamed := before.minus(after)
	extra, _ := after.minus(before)
	out.add(c, g, "lost", gone)
	out.add(c, g, "extra", extra)
	out.add(c, g, "renamed", renamed)
}

// add adds findings that were changed in one way.
func (out *outcome) add(c *corpus, g gap, what string, changed findings) {
	for f := range changed {
		g.what, g.rule = what, f.rule
		if out.gaps[g] == nil {
			out.gaps[g] = make(map[string]bool)
		}
		out.gaps[g][f.file+" "+c.enclosing(f.file, f.line)] = true
	}
}

// group names the programs of the corpus that a package belongs to.
func group(importPath string) string {
	if within(importPath, sampleModule) {
		return "sample"
	}
	first, _, _ := strings.Cut(importPath, "/")
	return first
}
