package annotations

import (
	"cmp"
	"go/types"
	"slices"
)

// version is raised whenever the meaning of a fact changes. Facts of another
// version are left unread, as from a package analysed by an older tool.
const version = 1

// Said is the fact of a package: its directives and those of the packages that
// it imports, since under go vet a package sees the facts of direct imports
// only.
type Said struct {
	Version int
	Entries []Entry // sorted and without repetition
}

// Entry is one directive that other packages may need.
type Entry struct {
	Module  string // in which positions are read
	Package string
	Symbol  string // what the directive stands on; "" for the package, or for lines that an allow covers
	Place   Place

	First, Last int // lines that an allow covers

	Directive Directive
}

// AFact marks Said as a fact.
func (*Said) AFact() {}

func compareEntries(a, b Entry) int {
	return cmp.Or(
		cmp.Compare(a.Package, b.Package),
		cmp.Compare(a.Symbol, b.Symbol),
		comparePosition(&a.Directive, &b.Directive),
		cmp.Compare(a.First, b.First), cmp.Compare(a.Last, b.Last),
	)
}

// merge returns the entries in order, each once.
func merge(entries []Entry) []Entry {
	slices.SortFunc(entries, compareEntries)
	return slices.CompactFunc(entries, func(a, b Entry) bool { return compareEntries(a, b) == 0 })
}

// adopt takes over what an imported package's fact says. Objects that the
// importing package cannot reach stay unresolved, which is no loss to it.
func (x *Index) adopt(entries []Entry, packages map[string]*types.Package) {
	for _, e := range entries {
		d := &e.Directive
		pkg := packages[e.Package]
		switch {
		case e.Place == OnLine:
			x.allowed[d.Pos.File] = append(x.allowed[d.Pos.File], allowance{d, e.First, e.Last})
		case e.Place == OnPackage:
			x.packages[e.Package] = append(x.packages[e.Package], d)
		case pkg != nil:
			if _, known := word(d.Name); !known {
				continue
			}
			if obj := resolve(pkg, e.Symbol); obj != nil {
				x.attach(obj, e.Place, d)
			}
		}
	}
}

// reachable returns the packages that pkg imports, directly or not, by path.
func reachable(pkg *types.Package) map[string]*types.Package {
	all := make(map[string]*types.Package)
	queue := slices.Clone(pkg.Imports())
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if all[p.Path()] == nil {
			all[p.Path()] = p
			queue = append(queue, p.Imports()...)
		}
	}
	return all
}
