package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/driver"
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

// vet answers the go command, or analyses one package for it, and exits.
func vet(args []string) {
	if args[0] == "-V=full" {
		if err := identify(os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "facelint: "+err.Error())
			os.Exit(driver.ExitFailure)
		}
		os.Exit(driver.ExitClean)
	}
	settings.Analyzer.Flags.VisitAll(func(f *flag.Flag) { flag.Var(f.Value, f.Name, f.Usage) })
	unitchecker.Main(analyzers.All()...)
}

// identify writes what the go command takes for the version of the tool: it
// keeps results as long as that is the same, so that the configuration of the
// module that it was called in is part of it. The form is that of the compiler.
func identify(w io.Writer) error {
	hash := sha256.New()
	exe, err := os.Executable()
	if err != nil {
		return err
	}
	files := []string{exe}
	if dir, err := os.Getwd(); err == nil {
		files = append(files, configuration(dir)...)
	}
	for _, name := range files {
		if err := add(hash, name); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(w, "facelint version devel buildID=%02x\n", hash.Sum(nil))
	return err
}

// configuration returns the configuration files of dir and of the directories
// above it, one of which is the root of the module.
func configuration(dir string) []string {
	var files []string
	for ; ; dir = filepath.Dir(dir) {
		name := filepath.Join(dir, config.Name)
		if _, err := os.Stat(name); err == nil {
			files = append(files, name)
		}
		if dir == filepath.Dir(dir) {
			return files
		}
	}
}

func add(hash io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(hash, f)
	return err
}
