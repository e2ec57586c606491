// Package genprog writes Go programs of a chosen size and shape, for measuring
// what an analysis costs as programs grow.
//
// A program looks like a small web service. Each package has a record, a store
// behind an interface with several implementations, a service, HTTP handlers,
// and plain functions that call each other in levels; main puts all together.
// Some packages handle photographs of faces: a recogniser proves it, and a disk
// and a table keep them. The modules that a program needs, gorm and go-face,
// are written beside it as declarations without contents, so nothing has to be
// downloaded.
//
// Equal parameters give equal bytes.
package genprog

import (
	"fmt"
	"go/format"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Shape is how the packages of a program import each other.
type Shape uint8

// The shapes.
const (
	Layered Shape = iota // in layers, each package two of the layer below
	Chain                // each package the one before it
	Star                 // all the same one
)

// String returns the name of s.
func (s Shape) String() string { return [...]string{"layered", "chain", "star"}[s] }

// Program says what to write. Main and the modules beside the program are not
// counted.
type Program struct {
	Seed         uint64
	Packages     int
	Functions    int // plain ones, per package
	Depth        int // levels of those functions; one calls only what is a level deeper
	FanOut       int // calls that each makes
	Implementers int // of the interface of each package
	Fields       int // of the record of each package
	Faces        int // percentage of packages that handle faces
	Shape        Shape
}

// module is the path of the programs.
const module = "example.com/registry"

// File is one file of a program.
type File struct {
	Name string // with slashes, from the root of the module
	Text string
}

// Files returns the files of p. It panics if what it made is no Go, which is a
// mistake of this package.
func (p Program) Files() []File {
	g := &generator{Program: p, rand: rand.New(rand.NewPCG(p.Seed, 1))}
	g.plan()
	files := []File{{"go.mod", goMod}}
	files = append(files, stubs...)
	for _, pkg := range g.packages {
		for _, part := range parts {
			files = append(files, File{pkg.Name + "/" + part.file, formatted(g.expand(part, pkg))})
		}
		files = append(files, File{pkg.Name + "/steps.go", formatted(g.steps(pkg))})
	}
	return append(files, File{"main.go", formatted(g.expand(mainPart, g.packages))})
}

// Write writes p into the directory dir, which it makes.
func (p Program) Write(dir string) error {
	for _, f := range p.Files() {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return fmt.Errorf("writing a program: %w", err)
		}
		if err := os.WriteFile(name, []byte(f.Text), 0o666); err != nil {
			return fmt.Errorf("writing a program: %w", err)
		}
	}
	return nil
}

type generator struct {
	Program
	rand     *rand.Rand
	packages []*pkg
}

// one reports true once in n times.
func (g *generator) one(n int) bool { return g.rand.IntN(n) == 0 }

func formatted(src string) string {
	out, err := format.Source([]byte(src))
	if err != nil {
		panic(fmt.Sprintf("genprog: %v in\n%s", err, src))
	}
	return string(out)
}

// title returns s with its first letter in upper case.
func title(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
