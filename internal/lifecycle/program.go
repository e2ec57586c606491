package lifecycle

import (
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Store identifies a place that keeps data.
type Store struct {
	Medium string // file, sql, object, … as in models
	Name   string // directory, table, bucket, collection, … as [Name] writes it; "" when it is not known
}

// Program is what a program, or as much of it as is known, does to stores.
type Program struct {
	Kept     []Obligation
	Erased   []Erasure
	Read     []Reading
	Cascades []Cascade
	Owners   []Owner
}

// Join returns what several programs of one system do to their stores.
func Join(programs ...Program) Program {
	var out Program
	for _, p := range programs {
		out.Add(p)
	}
	return out
}

// Add adds what q does to p.
func (p *Program) Add(q Program) {
	p.Kept = append(p.Kept, q.Kept...)
	p.Erased = append(p.Erased, q.Erased...)
	p.Read = append(p.Read, q.Read...)
	p.Cascades = append(p.Cascades, q.Cascades...)
	p.Owners = append(p.Owners, q.Owners...)
}

// Obligation is face data kept in a store, to be erased some day.
type Obligation struct {
	Store      Store
	Kind       facedata.Kind
	Pos        finding.Position // where the data gets to the store
	Module     string           // that Pos is relative to
	Func       string           // key of the function there
	Call       string           // the call that keeps
	Confidence facedata.Confidence
	Again      bool        // the data was read from such a store: keeping it is not what brought it there
	Limit      model.Limit // for how long, as far as the call says
	Sealed     bool        // encrypted on the way
	AtRest     bool        // encrypted by the store
	Beside     []string    // fields of the record that tell who somebody is
	Along      []Store     // rows and documents that the same function writes
	Trace      []finding.Step
	Evidence   []finding.Evidence
	Silenced   []Silence
}

// Silence is a directive that silences a rule where something is.
type Silence struct {
	Rule string
	finding.Suppression
}

// by returns the directive that silences a rule, nil if there is none.
func by(silenced []Silence, rule string) *finding.Suppression {
	i := slices.IndexFunc(silenced, func(s Silence) bool { return s.Rule == rule })
	if i < 0 {
		return nil
	}
	return &silenced[i].Suppression
}

// Suppressed returns the directive that silences a rule for o, nil if there is
// none.
func (o Obligation) Suppressed(rule string) *finding.Suppression { return by(o.Silenced, rule) }

// Unlimited reports whether nobody sets a limit to o: a time that the program
// computes or is configured with is one.
func (o Obligation) Unlimited() bool { return !o.Limit.Ends() && o.Limit != model.SomeTime }

// Forever reports whether o is said to be kept for ever.
func (o Obligation) Forever() bool { return o.Limit == model.Forever }

// Days returns for how many days o is kept, 0 if it is not said.
func (o Obligation) Days() int { return int(max(o.Limit, 0) / (24 * 60 * 60)) }

// Erasure is an erasing operation.
type Erasure struct {
	Store    Store
	Pos      finding.Position
	Module   string // that Pos is relative to
	Func     string // key of the function that brings it about
	Name     string // of Func, for people
	Soft     bool   // it only marks the data as erased
	Idle     bool   // nothing outside the program can bring it about
	Aged     bool   // it erases what has reached some age
	Silenced []Silence
}

// Suppressed returns the directive that silences a rule for e, nil if there is
// none.
func (e Erasure) Suppressed(rule string) *finding.Suppression { return by(e.Silenced, rule) }

// Reached returns erased with those marked idle that none of entries, the
// functions by which something outside gets in, brings about.
func Reached(erased []Erasure, entries map[string]bool) []Erasure {
	out := slices.Clone(erased)
	for i := range out {
		out[i].Idle = !entries[out[i].Func]
	}
	return out
}

// counts reports whether e discharges what is kept in its store.
func (e Erasure) counts() bool { return !e.Soft && !e.Idle }

// Reading is a call that reads from a store.
type Reading struct {
	Store  Store
	Pos    finding.Position
	Module string // that Pos is relative to
	Func   string
}

// Cascade says that erasing from the table Parent erases from the table Child.
type Cascade struct {
	Parent, Child string
}

// Owner says that the rows of the table Child belong to rows of the table
// Parent, by a key or an association. Nothing follows for erasing.
type Owner struct {
	Parent, Child string
}
