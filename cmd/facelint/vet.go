package main

import (
	"flag"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/passes/settings"
)

// underVet reports whether args are those that go vet calls its tool with:
// -V=full, -flags, or flags and the file that describes one package.
func underVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(last, ".cfg")
}

// vet analyses one package for the go command and exits.
func vet() {
	settings.Analyzer.Flags.VisitAll(func(f *flag.Flag) { flag.Var(f.Value, f.Name, f.Usage) })
	unitchecker.Main(analyzers.All()...)
}
