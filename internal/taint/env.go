package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Env is what the engine asks of its surroundings.
type Env struct {
	// Rows returns what is known of a function of somebody else's.
	Rows func(*types.Func) []*model.Row
	// FieldRows returns what is known of a field of somebody else's type.
	FieldRows func(owner *types.TypeName, field string) []*model.Row
	// Declared returns the kind that a directive or tag gives a variable,
	// field, parameter or type, and whether there is one; 0 means none of it.
	Declared func(types.Object) (facedata.Kind, bool)
	// Remark returns the comment beside or above a type, function, variable, or
	// field of the type in, "" if there is none that speaks of a face. Where it is
	// nil, no comments are known.
	Remark func(obj, in types.Object) string
	// Clears reports whether a directive says that what fn returns shows no
	// recognisable face.
	Clears func(*types.Func) bool
	// FirstParty reports whether functions of a package have summaries.
	FirstParty func(*types.Package) bool
	// Table returns the name of the table that values of a type are kept in
	// by an object-relational mapper, "" if none is known.
	Table func(types.Type) string
	// Keeps, Erases and Marks report whether an SQL statement writes rows, whether
	// it erases them or the faces in them, and whether it only marks them as erased:
	// one method of a driver does all three.
	Keeps, Erases, Marks func(statement string) bool
	// Change returns what a call does to rows or documents by the columns that it
	// names, other than by a statement.
	Change func(*ssa.CallCommon) Change
	// Written returns the table that an SQL statement writes to or erases from, ""
	// if it does neither.
	Written func(statement string) string
	// Columns returns the columns that an SQL statement fills with its arguments.
	Columns func(statement string) []Column
	// Soft reports whether erasing a value of a type through its mapper only
	// marks it as erased.
	Soft func(types.Type) bool
	// Seals reports whether a function encrypts: it, or what it calls. Serializer
	// reports the same of a serializer of a mapper, by its name. Encrypts reports
	// whether a directive says of a function that what it returns is encrypted.
	Seals      func(*types.Func) bool
	Serializer func(name string) bool
	Encrypts   func(*types.Func) bool
	// Store returns the name of the store that the directive "store" or "erases"
	// at a function speaks of, and whether there is one.
	Store func(fn *types.Func, directive string) (string, bool)
	// Ages reports whether a text is a condition on an age or an expiry.
	Ages func(text string) bool
	// Impostors says that the package deals with other faces: of type, of solids.
	Impostors bool
	// Position returns where pos is.
	Position func(token.Pos) finding.Position

	ifaces map[string]Iface
	typed  map[types.Type][]typedField
	claims map[claimed]claim
	kills  map[string][]Kill
	tells  map[string][]int
}

// Change is what changing rows or documents comes to.
type Change uint8

// The changes.
const (
	Fills  Change = iota // columns get values
	Marks                // a column says that the row is erased
	Clears               // the columns with faces lose what they held
)

// Learn tells of the functions of imported packages what has to be known of a
// callee before its caller is summarised.
func (env *Env) Learn(known *Known) {
	for _, s := range known.Funcs {
		env.learn(s)
	}
}

func (env *Env) learn(s *Summary) {
	if env.kills == nil {
		env.kills, env.tells = make(map[string][]Kill), make(map[string][]int)
	}
	if len(s.Kills) > 0 {
		env.kills[s.Key] = s.Kills
	}
	if len(s.Tells) > 0 {
		env.tells[s.Key] = s.Tells
	}
}

func (env *Env) remark(obj, in types.Object) string {
	if env.Remark == nil || obj == nil {
		return ""
	}
	return env.Remark(obj, in)
}

// Interfaces returns the interfaces that the functions summarised so far call
// methods of, in order of key.
func (env *Env) Interfaces() []Iface {
	out := make([]Iface, 0, len(env.ifaces))
	for _, i := range env.ifaces {
		out = append(out, i)
	}
	return unique(out, func(i Iface) string { return i.Key })
}

// called notes that a method of the interface t is called and returns its key.
func (env *Env) called(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = p.Constraint()
	}
	key := types.TypeString(t, nil)
	if _, ok := env.ifaces[key]; ok {
		return key
	}
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return key
	}
	entry := Iface{Key: key}
	for i := range iface.NumMethods() {
		m := iface.Method(i)
		entry.Methods = append(entry.Methods, Method{Name: m.Id(), Sig: Signature(m)})
	}
	if env.ifaces == nil {
		env.ifaces = make(map[string]Iface)
	}
	env.ifaces[key] = entry
	return key
}
