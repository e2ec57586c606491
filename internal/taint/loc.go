package taint

import (
	"cmp"
	"strings"
)

// RootKind says what a location starts from.
type RootKind uint8

// The kinds of root. Param, Free, Global, Result, Panicked and Recovered are the
// ports of a function: what its callers can name. The others exist within one
// function.
const (
	Param     RootKind = iota + 1 // parameter Index, the receiver counted first
	Free                          // captured variable Index of a function literal
	Global                        // package-level variable Key
	Result                        // result Index
	Out                           // result Index of call number Site
	Site                          // born at Sites[Site]: an allocation, an input, a text put together
	Panicked                      // what the function panics with
	Recovered                     // what recover returns in the function
	Const                         // string constant Key
	Func                          // function Key used as a value; Index 1: a method whose receiver is bound
)

// Root is where a location starts. Roots are comparable; fields that a kind
// does not use are zero.
type Root struct {
	Kind  RootKind
	Index int
	Site  int
	Key   string
	Ver   int // of an object that is overwritten in part: which version, see asGiven
}

// isPort reports whether callers can name r.
func (r Root) isPort() bool {
	switch r.Kind {
	case Param, Free, Global, Result, Panicked, Recovered:
		return r.Ver == asGiven
	}
	return false
}

// unversioned returns r whatever the version.
func (r Root) unversioned() Root {
	r.Ver = asGiven
	return r
}

// isInput reports whether data comes into a function by r.
func (r Root) isInput() bool { return r.isPort() && r.Kind != Result && r.Kind != Panicked }

// Loc is an access path: a root and the fields that lead on from it. Pointers
// are transparent and an element of a container is the container, so that
// *p, p[i] and p are one location; a constant map key is a field.
type Loc struct {
	Root Root
	Path string // ".Image.Bytes", "" for the root itself
}

// maxPath is how many fields an access path holds. Longer ones are cut and end in
// deeper, which stands for all that lies below: data flows through it, but what
// is proved of one thing there is not proved of the others.
const (
	maxPath = 3
	deeper  = ".~"
)

// cut reports whether l stands for several locations.
func (l Loc) cut() bool { return strings.HasSuffix(l.Path, deeper) }

// field returns the location of the field name of l.
func (l Loc) field(name string) Loc { return l.join("." + strings.ReplaceAll(name, ".", "·")) }

// element names the entry of a map under a constant key. Unlike fields, entries
// are also found by those who do not say which they want.
func element(key string) string { return "[" + key + "]" }

// join returns l with the path suffix put on, cut to maxPath fields.
func (l Loc) join(suffix string) Loc {
	if suffix == "" || l.cut() {
		return l
	}
	path := l.Path + suffix
	if strings.Count(path, ".") > maxPath {
		i := 0
		for range maxPath + 1 {
			i += strings.IndexByte(path[i:], '.') + 1
		}
		path = path[:i-1] + deeper
	}
	return Loc{l.Root, path}
}

// below returns what of l.Path is left under prefix, and whether l is at or
// under it.
func (l Loc) below(prefix Loc) (rest string, ok bool) {
	if l.Root != prefix.Root {
		return "", false
	}
	if rest, ok = strings.CutPrefix(l.Path, prefix.Path); ok && (rest == "" || rest[0] == '.') {
		return rest, true
	}
	if strings.IndexByte(prefix.Path, '[') < 0 {
		return "", false
	}
	return belowAny(l.Path, prefix.Path)
}

// belowAny is below for paths of which prefix tells entries of maps apart: a path
// that does not is the same in each of them.
func belowAny(path, prefix string) (rest string, ok bool) {
	for prefix != "" {
		head, tail := firstField(prefix)
		if got, after := firstField(path); got == head {
			path = after
		} else if !isElement(head) || isElement(got) {
			return "", false
		}
		prefix = tail
	}
	return path, true
}

// firstField splits the first field off path.
func firstField(path string) (head, tail string) {
	if i := strings.IndexByte(path[min(1, len(path)):], '.'); i >= 0 {
		return path[:i+1], path[i+1:]
	}
	return path, ""
}

func isElement(field string) bool { return strings.HasPrefix(field, ".[") }

// unkeyed returns l without the keys of maps.
func (l Loc) unkeyed() Loc {
	var out string
	for path := l.Path; path != ""; {
		var head string
		if head, path = firstField(path); !isElement(head) {
			out += head
		}
	}
	l.Path = out
	return l
}

func (l Loc) compare(m Loc) int {
	return cmp.Or(
		cmp.Compare(l.Root.Kind, m.Root.Kind),
		cmp.Compare(l.Root.Index, m.Root.Index),
		cmp.Compare(l.Root.Site, m.Root.Site),
		cmp.Compare(l.Root.Key, m.Root.Key),
		cmp.Compare(l.Root.Ver, m.Root.Ver),
		cmp.Compare(l.Path, m.Path),
	)
}
