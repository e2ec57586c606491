package taint

import (
	"go/types"
	"reflect"
	"slices"
	"strings"
)

// manner is how a value is turned into text.
type manner uint8

const (
	prints   manner = iota // as fmt does: a pointer within something is an address
	marshals               // as loggers do that marshal: through pointers, by tags
	encodes                // as encoding/json does
)

// hiding are the verbs of formats that show nothing of a value.
const hiding = "Tpt"

// structuredPackages are those of loggers that marshal the values of keys.
var structuredPackages = []string{
	"log/slog", "go.uber.org/zap", "github.com/rs/zerolog", "github.com/go-logr/logr", "github.com/zeromicro/go-zero/core",
	"go.opentelemetry.io/otel", "github.com/getsentry/sentry-go",
}

// structured reports whether a package logs keys with values.
func structured(importPath string) bool {
	return slices.ContainsFunc(structuredPackages, func(p string) bool {
		return importPath == p || strings.HasPrefix(importPath, p+"/")
	})
}

// mannerOf returns how a logging function shows what it is given.
func mannerOf(fn *types.Func) manner {
	name := fn.Name()
	switch {
	case fn.Pkg() == nil || !structured(fn.Pkg().Path()):
		return prints
	case strings.HasSuffix(name, "f"), strings.HasSuffix(name, "ln"), strings.HasPrefix(name, "Print"):
		return prints
	}
	recv := fn.Signature().Recv()
	sugared := recv != nil && strings.HasSuffix(recv.Type().String(), "SugaredLogger") || strings.Contains(fn.Pkg().Path(), "go-zero")
	if sugared && !strings.HasSuffix(name, "w") && !strings.HasSuffix(name, "v") && !strings.HasPrefix(name, "With") && name != "Field" {
		return prints
	}
	return marshals
}

// verbsOf returns the verbs of a format, one for each argument.
func verbsOf(format string) []rune {
	var out []rune
	for {
		_, rest, found := strings.Cut(format, "%")
		if !found {
			return out
		}
		i := strings.IndexFunc(rest, func(r rune) bool { return !strings.ContainsRune("+-# 0123456789.[]*", r) })
		if i < 0 {
			return out
		}
		for range strings.Count(rest[:i], "*") {
			out = append(out, 'd')
		}
		verb, size := firstRune(rest[i:])
		if verb != '%' {
			out = append(out, verb)
		}
		format = rest[i+size:]
	}
}

func firstRune(s string) (rune, int) {
	for i, r := range s {
		return r, i + len(string(r))
	}
	return 0, 0
}

// Methods by which values say what is shown of them, by manner, the first of
// them first. Those in writers are given somewhere to write to, and what they
// leave out is theirs to say.
var (
	sayings = map[manner][]string{
		prints:   {"Format", "Error", "String"},
		marshals: {"LogValue", "MarshalLogObject", "MarshalLogArray", "MarshalZerologObject", "MarshalLog", "MarshalJSON", "MarshalText", "Error", "String"},
		encodes:  {"MarshalJSON", "MarshalText"},
	}
	innerSayings = map[manner][]string{
		prints:   {"Format", "Error", "String"},
		marshals: {"MarshalJSON", "MarshalText"},
		encodes:  {"MarshalJSON", "MarshalText"},
	}
	writers = []string{"Format", "MarshalLogObject", "MarshalLogArray", "MarshalZerologObject"}
)

// speaks returns the method by which a value of type t says what is shown of
// it, nil if that writes by itself, and whether there is one.
func speaks(t types.Type, as manner, top bool) (*types.Func, bool) {
	if types.IsInterface(t) {
		return nil, false
	}
	names := innerSayings[as]
	if top {
		names = sayings[as]
	}
	for _, name := range names {
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, name)
		fn, ok := obj.(*types.Func)
		if !ok || name == "String" && !isStringer(fn) {
			continue
		}
		if slices.Contains(writers, name) {
			return nil, true
		}
		return fn, true
	}
	return nil, false
}

func isStringer(fn *types.Func) bool {
	sig := fn.Signature()
	return sig.Params().Len() == 0 && sig.Results().Len() == 1 && isText(sig.Results().At(0).Type())
}

// shown tells what of a value is shown.
type shown struct {
	nothing bool
	hidden  []string // paths of fields that are not
	spoken  []saying // fields that say themselves what is; hidden, too
}

type saying struct {
	path []string
	fn   *types.Func
}

// shownOf returns what is shown of values of type t.
func shownOf(t types.Type, as manner) shown {
	var s shown
	s.nothing = s.read(t, as, nil, true)
	return s
}

// read notes what is shown of a value of type t at path, and reports whether
// nothing is.
func (s *shown) read(t types.Type, as manner, at []string, top bool) bool {
	if opaque(t) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		if as != prints {
			return s.read(u.Elem(), as, at, top)
		}
		switch u.Elem().Underlying().(type) {
		case *types.Struct, *types.Slice, *types.Array, *types.Map:
			return !top || s.read(u.Elem(), as, at, false)
		}
		return true
	case *types.Slice:
		return s.element(u.Elem(), as, at)
	case *types.Array:
		return s.element(u.Elem(), as, at)
	case *types.Map:
		return s.element(u.Elem(), as, at)
	case *types.Interface:
		return !top && u.NumMethods() > 0
	case *types.Signature, *types.Chan:
		return true
	case *types.Struct:
		if len(at) < maxPath {
			s.fields(u, as, at)
		}
	}
	return false
}

// element is read for what a value at path has many of.
func (s *shown) element(t types.Type, as manner, at []string) bool {
	if fn, spoken := speaks(t, as, false); spoken && as == encodes {
		s.spoken = append(s.spoken, saying{at, fn})
		return true
	}
	return s.read(t, as, at, false)
}

// fields leaves out what is hidden of a struct, and the keys that a map held it
// under, which come along when it is read from there.
func (s *shown) fields(u *types.Struct, as manner, at []string) {
	s.hidden = append(s.hidden, prefixOf(at)+"."+keys)
	for i := range u.NumFields() {
		f, inner := u.Field(i), at
		if !embeds(f) {
			inner = append(slices.Clone(at), f.Name())
		}
		left := as != prints && (!f.Exported() && !f.Anonymous() || reflect.StructTag(u.Tag(i)).Get("json") == "-")
		if fn, spoken := speaks(f.Type(), as, false); spoken && !left && (f.Exported() || as != prints) {
			s.spoken = append(s.spoken, saying{inner, fn})
			left = true
		}
		if left || s.read(f.Type(), as, inner, false) {
			s.hidden = append(s.hidden, pathsOf(f, prefixOf(at), maxPath-len(at))...)
		}
	}
}

// prefixOf writes a path as locations do.
func prefixOf(at []string) string {
	var out strings.Builder
	for _, f := range at {
		out.WriteString("." + f)
	}
	return out.String()
}

// opaque reports whether a value of type t is no data but leads to some: a
// reader, an upload, a request.
func opaque(t types.Type) bool {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if ok && named.Obj().Pkg() != nil {
		switch named.Obj().Pkg().Path() {
		case "bytes", "strings":
			return named.Obj().Name() == "Reader"
		case "os", "net/http", "mime/multipart":
			return structOf(named) != nil || types.IsInterface(named)
		}
	}
	return hasMethod(t, "Read")
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}
