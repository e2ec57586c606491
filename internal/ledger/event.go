package ledger

import (
	"cmp"

	"github.com/facelint/facelint/internal/finding"
)

// Kind says what happens to a record.
type Kind uint8

// The kinds of event.
const (
	Grant   Kind = iota + 1 // it is written as given
	Revoke                  // it is taken back
	Answer                  // it is written as the person answers: given or taken back
	Consult                 // a member is read to decide something
	Guards                  // faces are processed or kept where a member was found to be so
	Freeze                  // what somebody's consent covered is locked; of no record
)

// Event is one thing that an instruction does to a consent record.
type Event struct {
	Kind    Kind
	Mark    Mark
	What    string           // for people: "User.FaceConsent", "RevokeConsent"
	Pos     finding.Position // of the instruction
	Func    string           // key of the function around it
	Entries []Entry          // the ways in that are known, shortest first
}

// Entry is a way into the program that leads to an event.
type Entry struct {
	Func   string             // key of the function where it begins
	Name   string             // of the function
	At     finding.Position   // of what it does on the way
	Open   bool               // something outside can bring it about
	Routed bool               // requests do
	Chain  []finding.Position // from the registration down to the event
	Said   []Said             // what directives say on the way
}

// Says returns what a directive of that word says on the way, nil if none does.
func (e *Entry) Says(word string, what func(string) bool) *Said {
	for i, s := range e.Said {
		if s.Word == word && what(s.What) {
			return &e.Said[i]
		}
	}
	return nil
}

// Said is what a directive says of the code on a way.
type Said struct {
	Word string // "basis", "allow"
	What string // the kind of basis, the rule allowed
	finding.Suppression
}

// Reached returns the first way by which something outside brings e about, nil
// if there is none.
func (e *Event) Reached() *Entry {
	for i := range e.Entries {
		if e.Entries[i].Open {
			return &e.Entries[i]
		}
	}
	return nil
}

// Says returns what a directive of that word says of e on every way in, nil if
// none does.
func (e *Event) Says(word string, what func(string) bool) *Said {
	var found *Said
	for i := range e.Entries {
		if found = e.Entries[i].Says(word, what); found == nil {
			return nil
		}
	}
	return found
}

// shares reports whether one way in brings about both e and f.
func (e *Event) shares(f *Event) bool {
	if e.Func == f.Func {
		return true
	}
	for _, a := range e.Entries {
		for _, b := range f.Entries {
			if a.Func == b.Func && a.Open {
				return true
			}
		}
	}
	return false
}

func compareEvents(a, b Event) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Mark.String(), b.Mark.String()))
}
