package flowmatrix_test

import (
	"encoding/gob"
	"fmt"
	"go/ast"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/internal/taint"
)

// checkSummaries holds what the package of r tells its importers against the
// comments of its functions. A line of a comment says one thing, in the names of
// the parameters:
//
//	summary: b -> result0              data flows from one port to another
//	summary: b.Photo kept in file      it is kept
//	summary: b is image                it is proved to be one
//	summary: erases file               a store is erased from
//	summary: calls keep(b)             a call that is open, and what it is given; Iface.Method for interfaces
//	summary: nothing                   importers are told nothing
//
// "summary: no" means that what follows is not said, "gap: summary" that the
// line behind it does not hold today.
func checkSummaries(t *testing.T, r *analysistest.Result, g *gaps) {
	t.Helper()
	var said map[string]*taint.Summary
	pkg := r.Action.Package
	for _, file := range pkg.Syntax {
		name := path.Join(strings.TrimPrefix(pkg.PkgPath, "flow/"), path.Base(pkg.Fset.Position(file.Package).Filename))
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Doc == nil {
				continue
			}
			for line := range strings.Lines(fn.Doc.Text()) {
				text, open := strings.CutPrefix(strings.TrimSpace(line), "gap: ")
				text, ok := strings.CutPrefix(text, "summary: ")
				if !ok {
					continue
				}
				if said == nil {
					said = exported(t, r)
				}
				told := tell(said[keyOf(pkg.PkgPath, fn)], ports(fn))
				absent, no := strings.CutPrefix(text, "no ")
				holds := slices.Contains(told, text)
				if no {
					holds = !slices.Contains(told, absent)
				}
				switch {
				case open && holds:
					t.Errorf("%s: %s: this gap has closed, take the word away: %s", name, fn.Name.Name, text)
				case open:
					g.summary = append(g.summary, gap{name, fn.Name.Name, text})
				case !holds:
					t.Errorf("%s: %s: summary: %s; it says: %s", name, fn.Name.Name, text, strings.Join(told, "; "))
				}
			}
		}
	}
}

// exported returns the summaries that the package of r hands to its importers,
// as the bytes of its fact hold them.
func exported(t *testing.T, r *analysistest.Result) map[string]*taint.Summary {
	t.Helper()
	out := make(map[string]*taint.Summary)
	for _, fact := range r.Facts[nil] {
		enc, ok := fact.(gob.GobEncoder)
		if !ok {
			continue
		}
		data, err := enc.GobEncode()
		require.NoError(t, err)
		read := reflect.New(reflect.TypeOf(fact).Elem())
		require.NoError(t, read.Interface().(gob.GobDecoder).GobDecode(data))
		known, ok := read.Elem().FieldByName("Known").Interface().(*taint.Known)
		if !ok {
			continue
		}
		for _, s := range known.Funcs {
			out[s.Key] = s
		}
	}
	return out
}

// keyOf returns the key that fn has in facts.
func keyOf(pkg string, fn *ast.FuncDecl) string {
	if fn.Recv == nil {
		return pkg + "." + fn.Name.Name
	}
	t := fn.Recv.List[0].Type
	star := ""
	if s, ok := t.(*ast.StarExpr); ok {
		t, star = s.X, "*"
	}
	return fmt.Sprintf("(%s%s.%s).%s", star, pkg, t.(*ast.Ident).Name, fn.Name.Name)
}

// ports returns the names of the parameters of fn, the receiver first.
func ports(fn *ast.FuncDecl) []string {
	var out []string
	for _, list := range []*ast.FieldList{fn.Recv, fn.Type.Params} {
		if list == nil {
			continue
		}
		for _, f := range list.List {
			for _, n := range f.Names {
				out = append(out, n.Name)
			}
		}
	}
	return out
}

// tell puts s into words.
func tell(s *taint.Summary, params []string) []string {
	if s == nil {
		return []string{"nothing"}
	}
	calls := s.Calls
	var out []string
	for _, e := range s.Edges {
		out = append(out, port(e.From, params)+" -> "+port(e.To, params))
	}
	for _, e := range s.Events {
		switch e.Kind {
		case taint.Sinks:
			out = append(out, fmt.Sprintf("%s kept in %s", port(e.Loc, params), e.Store.Medium))
		case taint.Proves:
			out = append(out, fmt.Sprintf("%s is %s", port(e.Loc, params), e.Evidence.Kind))
		case taint.Erases:
			out = append(out, fmt.Sprintf("erases %s", e.Store.Medium))
		}
	}
	for _, c := range calls {
		callee := path.Base(c.Iface)
		callee = callee[strings.LastIndexByte(callee, '.')+1:] + "." + c.Method
		if c.Iface == "" {
			if len(c.Fn) == 0 {
				continue
			}
			callee = port(c.Fn[0], params)
		}
		var args []string
		for i, a := range c.Args {
			if i == 0 && c.Iface != "" {
				continue
			}
			arg := "_"
			if len(a) > 0 {
				arg = port(a[0].Loc, params)
			}
			args = append(args, arg)
		}
		out = append(out, fmt.Sprintf("calls %s(%s)", callee, strings.Join(args, ", ")))
	}
	return out
}

// port names a location as the source does.
func port(l taint.Loc, params []string) string {
	switch r := l.Root; r.Kind {
	case taint.Param:
		if r.Index < len(params) {
			return params[r.Index] + l.Path
		}
	case taint.Result:
		return fmt.Sprintf("result%d%s", r.Index, l.Path)
	case taint.Global:
		return r.Key[strings.LastIndexByte(r.Key, '.')+1:] + l.Path
	case taint.Out:
		return "a result" + l.Path
	}
	return "data" + l.Path
}
