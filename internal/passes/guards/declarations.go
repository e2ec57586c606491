package guards

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/guard"
)

// carried are the directives that say of a function, a package or a line what
// counts wherever it leads to, with what they say.
var carried = map[string]func(*annotations.Directive) string{
	"basis":    func(d *annotations.Directive) string { return d.Attr("kind") },
	"decision": func(d *annotations.Directive) string { return d.Attr("kind") },
	"consent":  func(d *annotations.Directive) string { return d.Attr("scope") },
	"guardian": said,
	"notice":   said,
	"venue":    func(d *annotations.Directive) string { return d.Attr("kind") },
}

// Generated is what stands for the word of a directive in the tests of functions
// that nobody wrote by hand.
const Generated = "generated"

func said(*annotations.Directive) string { return "" }

// allows are the rules whose findings are told at another package than that of
// the place, so that what silences them there must travel.
var allows = []string{"consent", "coerce", "drift", "humanreview", "minor", "notice", "offdevice", "onlyface", "withdraw"}

// declarations tells what directives say of instructions.
type declarations struct {
	pass  *pass
	known map[*ssa.Function]guard.Tests
	some  bool // there are directives or generated files in the package
}

func (r *pass) declarations() *declarations {
	return &declarations{
		pass: r, known: make(map[*ssa.Function]guard.Tests),
		some: len(r.notes.Own()) > 0 || len(r.notes.Package(r.Pkg.Path())) > 0 || slices.ContainsFunc(r.Files, r.files.Generated),
	}
}

// of returns what directives at the function and package of instr say, and
// those at its line that silence.
func (d *declarations) of(instr ssa.Instruction) guard.Tests {
	if !d.some {
		return nil
	}
	tests := d.function(instr.Parent())
	if !instr.Pos().IsValid() {
		return tests
	}
	for _, rule := range allows {
		if a, ok := d.pass.notes.Allow(rule, d.pass.files.Position(instr.Pos())); ok {
			tests = tests.And(guard.Tests{declared("allow", rule, a)})
		}
	}
	return tests
}

func (d *declarations) function(fn *ssa.Function) guard.Tests {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if tests, ok := d.known[fn]; ok {
		return tests
	}
	list := d.pass.notes.Package(d.pass.Pkg.Path())
	if obj, ok := fn.Object().(*types.Func); ok {
		list = slices.Concat(list, d.pass.notes.Func(obj))
	}
	var tests guard.Tests
	if file := d.pass.files.File(d.pass.files.Position(fn.Pos())); file != nil && d.pass.files.Generated(file) {
		tests = guard.Tests{{Ref: guard.Ref{Root: guard.Root{Kind: guard.Declared, Name: Generated}}, Yes: true}}
	}
	for _, a := range list {
		if says := carried[a.Name]; says != nil {
			tests = tests.And(guard.Tests{declared(a.Name, says(a), a)})
		}
	}
	d.known[fn] = tests
	return tests
}

// declared returns what a directive says as a test: the word, what it says and
// its reason.
func declared(word, says string, d *annotations.Directive) guard.Test {
	return guard.Test{
		Ref: guard.Ref{Root: guard.Root{Kind: guard.Declared, Name: word, Type: says}},
		Is:  d.Reason, Yes: true, Pos: d.Pos,
	}
}
