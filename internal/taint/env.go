package taint

import (
	"go/token"
	"go/types"

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
	// Clears reports whether a directive says that what fn returns shows no
	// recognisable face.
	Clears func(*types.Func) bool
	// FirstParty reports whether functions of a package have summaries.
	FirstParty func(*types.Package) bool
	// Table returns the name of the table that values of a type are kept in
	// by an object-relational mapper, "" if none is known.
	Table func(types.Type) string
	// Keeps and Erases report whether an SQL statement writes rows, and whether it
	// erases them: one method of a driver does both.
	Keeps, Erases func(statement string) bool
	// Written returns the table that an SQL statement writes to or erases from, ""
	// if it does neither.
	Written func(statement string) string
	// Soft reports whether erasing a value of a type through its mapper only
	// marks it as erased.
	Soft func(types.Type) bool
	// Impostors says that the package deals with other faces: of type, of solids.
	Impostors bool
	// Position returns where pos is.
	Position func(token.Pos) finding.Position

	ifaces map[string]Iface
	typed  map[types.Type][]typedField
	kills  map[string][]Kill
	tells  map[string][]int
}

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
