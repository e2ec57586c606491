package model

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed packs
var files embed.FS

const (
	packDir   = "packs/"
	packExt   = ".model"
	aliasFile = packDir + "aliases" + packExt
)

// Builtin returns the pack of an import path, of any major version or known
// fork, or nil if there is none. A file is read once per process. The error is
// that of [ParsePack].
func Builtin(importPath string) (*Pack, error) {
	p := canonical(importPath)
	if !has(p) {
		return nil, nil
	}
	read, _ := builtins.LoadOrStore(p, sync.OnceValues(func() (*Pack, error) {
		name := packDir + p + packExt
		src, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		rows, err := parse(name, p, src)
		return &Pack{name, rows}, err
	}))
	return read.(func() (*Pack, error))()
}

// builtins holds, per canonical path, the function that reads the pack.
var builtins sync.Map

// Paths returns the import paths that have a pack, sorted, as their packs are
// filed: in the form of [Normal], or with the one major version they are about.
func Paths() ([]string, error) {
	var paths []string
	err := fs.WalkDir(files, "packs", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && name != aliasFile && name != endpointFile {
			paths = append(paths, strings.TrimSuffix(strings.TrimPrefix(name, packDir), packExt))
		}
		return err
	})
	slices.Sort(paths)
	return paths, err
}

// HasPack reports whether there is a pack for an import path. It parses none.
func HasPack(importPath string) bool { return has(canonical(importPath)) }

// Matters reports whether the pack of an import path can start or end a
// finding: whether it has a row that does more than pass data on or keep still.
// It reads the pack but does not parse it.
func Matters(importPath string) bool {
	p := canonical(importPath)
	if !has(p) {
		return false
	}
	matters, _ := mattering.LoadOrStore(p, sync.OnceValue(func() bool {
		src, err := files.ReadFile(packDir + p + packExt)
		return err == nil && hasSubject(src)
	}))
	return matters.(func() bool)()
}

// mattering holds, per canonical path, the function that looks into the pack.
var mattering sync.Map

func hasSubject(src []byte) bool {
	for line := range bytes.Lines(src) {
		verb, _, _ := bytes.Cut(bytes.TrimSpace(line), []byte(" "))
		if Verb(verb).isSubject() {
			return true
		}
	}
	return false
}

// isSubject reports whether rows of the verb can start or end a finding.
func (v Verb) isSubject() bool {
	switch v {
	case Face, Yields, Input, Sink, Handle, Erase, Entry:
		return true
	}
	return false
}

func has(canonicalPath string) bool {
	name := packDir + canonicalPath + packExt
	if !fs.ValidPath(name) || name == aliasFile || name == endpointFile {
		return false
	}
	info, err := fs.Stat(files, name)
	return err == nil && !info.IsDir()
}

// canonical returns the path whose pack speaks about importPath: a pack of
// just that major version goes before the one of all versions, and a pack of
// a fork before that of its original.
func canonical(importPath string) string {
	forks, _ := aliases()
	exact := plain(importPath)
	if has(exact) {
		return exact
	}
	if original, ok := forks[exact]; ok {
		return original
	}
	p := Normal(exact)
	if original, ok := forks[p]; ok && !has(p) {
		return original
	}
	return p
}

// Forks returns the import paths of known forks and of what each is a fork of,
// whose pack speaks about it too. The map is the caller's.
func Forks() (map[string]string, error) {
	forks, err := aliases()
	return maps.Clone(forks), err
}

// aliases maps forks to the packages that they are forks of.
var aliases = sync.OnceValues(func() (map[string]string, error) {
	src, err := files.ReadFile(aliasFile)
	if err != nil {
		return nil, err
	}
	return parseAliases(path.Base(aliasFile), src)
})

func parseAliases(file string, src []byte) (map[string]string, error) {
	forks := make(map[string]string)
	var errs []error
	n := 0
	for line := range strings.Lines(string(src)) {
		n++
		line, _, _ = strings.Cut(line, "#")
		switch words := strings.Fields(line); {
		case len(words) == 0:
		case len(words) != 3 || words[0] != "alias":
			errs = append(errs, fmt.Errorf("%s:%d:1: use: alias FORK PATH", file, n))
		case forks[words[1]] != "":
			errs = append(errs, fmt.Errorf("%s:%d:1: %s has an alias already", file, n, words[1]))
		default:
			forks[words[1]] = words[2]
		}
	}
	return forks, errors.Join(errs...)
}
