package ledger

import (
	"slices"

	"github.com/facelint/facelint/internal/consent"
)

// Ledger is what a program does to the consent records about faces.
type Ledger struct {
	Records []Record // by name
	events  []Event
}

// Record is one consent record. Its lists are in source order.
type Record struct {
	Name    string // as [Name] writes it, "" if only calls are known
	Members []Member
	Grants  []Event
	Revokes []Event // those of no known record included
	Checks  []Event // what consults it
	Guards  []Event // what is done with faces behind its answer
}

// Member is a member of a record that the program writes or reads.
type Member struct {
	Name string
	Role Role
}

// New returns the ledger of a closed program. A record that by itself is about
// anything is about faces if somewhere consent to face processing is given by a
// call that names no record: the call says what the record is used for.
func New(events []Event) *Ledger {
	l := &Ledger{events: slices.Clone(events)}
	slices.SortStableFunc(l.events, compareEvents)
	var faces []string
	general := make(map[string]bool)
	called := false
	for _, e := range l.events {
		switch {
		case e.Mark.Record == "":
			called = called || e.writes() && e.Mark.Face
		case e.Mark.Face:
			faces = append(faces, e.Mark.Record)
		default:
			general[e.Mark.Record] = true
		}
	}
	if called {
		for name := range general {
			faces = append(faces, name)
		}
	}
	slices.Sort(faces)
	for _, name := range slices.Compact(faces) {
		if r := l.record(name); len(r.Grants) > 0 {
			l.Records = append(l.Records, r)
		}
	}
	if r := l.record(""); len(l.Records) == 0 && len(r.Grants) > 0 {
		l.Records = []Record{r}
	}
	return l
}

// Join returns the ledger of several programs of one system.
func Join(all ...*Ledger) *Ledger {
	var events []Event
	for _, l := range all {
		events = append(events, l.events...)
	}
	return New(events)
}

// writes reports whether e gives consent.
func (e Event) writes() bool { return e.Kind == Grant || e.Kind == Answer }

// record gathers what is known of the record of that name. A member that says
// by itself what it is, such as face_consent, is the same in a type and in a
// table of other names.
func (l *Ledger) record(name string) Record {
	r := Record{Name: name}
	telling := make(map[string]bool)
	for _, e := range l.events {
		if w := consent.Classify(e.Mark.Member); e.Mark.Record == name && w.Consent && w.Scopes.Face() {
			telling[e.Mark.Member] = true
		}
	}
	for _, e := range l.events {
		own := e.Mark.Record == name
		if !own && !sameRecord(e.Mark.Record, name) && !telling[e.Mark.Member] {
			continue
		}
		if e.writes() && own {
			r.Grants = append(r.Grants, e)
		}
		switch e.Kind {
		case Revoke, Answer:
			r.Revokes = append(r.Revokes, e)
		case Consult:
			r.Checks = append(r.Checks, e)
		case Guards:
			r.Guards = append(r.Guards, e)
		}
		if m := (Member{e.Mark.Member, e.Mark.Role}); own && m.Name != "" && !slices.Contains(r.Members, m) {
			r.Members = append(r.Members, m)
		}
	}
	return r
}

// Given returns the first consent that something outside the program can give,
// and whether there is one.
func (r *Record) Given() (Event, bool) { return first(r.Grants, reached) }

// Revocable reports whether something outside can withdraw the consent.
func (r *Record) Revocable() bool { return slices.ContainsFunc(r.Revokes, reached) }

// Idle returns a withdrawal that nothing outside brings about, and whether
// that is all there is.
func (r *Record) Idle() (Event, bool) {
	if r.Revocable() || len(r.Revokes) == 0 {
		return Event{}, false
	}
	return r.Revokes[0], true
}

// Unread returns a withdrawal of a member that nothing asks about, and what is
// asked instead. A withdrawal that also changes what is asked counts.
func (r *Record) Unread() (revoke, read Event, ok bool) {
	for _, e := range r.Revokes {
		if !reached(e) || e.Mark.Member == "" || e.Mark.Record == "" || e.Kind != Revoke || r.heeded(e) {
			continue
		}
		if other, ok := first(r.Checks, func(c Event) bool { return c.Mark.Record != "" }); ok {
			return e, other, true
		}
	}
	return Event{}, Event{}, false
}

// heeded reports whether something reads what e, or what comes about with it,
// changes.
func (r *Record) heeded(e Event) bool {
	for _, with := range r.Revokes {
		if !with.shares(&e) {
			continue
		}
		if with.Mark.Member == "" && with.Mark.Record != "" {
			return true // the row goes
		}
		for _, c := range r.Checks {
			if c.Mark.Member == with.Mark.Member && with.Mark.Member != "" {
				return true
			}
		}
	}
	return false
}

// Ends reports whether the withdrawal of r leads to what erased says is an
// erasure brought about by a function, by its key: on one of its ways in, or by
// something that asks for what was withdrawn. Data that is locked instead counts.
func (l *Ledger) Ends(r *Record, erased func(entry string) bool) bool {
	for _, e := range r.Revokes {
		if reached(e) && (leads(e, erased) || slices.ContainsFunc(l.events, func(f Event) bool { return f.Kind == Freeze && f.shares(&e) })) {
			return true
		}
		for _, c := range r.Checks {
			if c.Mark.Member == e.Mark.Member && leads(c, erased) {
				return true
			}
		}
	}
	return false
}

func leads(e Event, erased func(string) bool) bool {
	return slices.ContainsFunc(e.Entries, func(x Entry) bool { return erased(x.Func) }) || erased(e.Func)
}

// First returns the first withdrawal that something outside brings about, and
// whether there is one; one of r itself before one of no known record.
func (r *Record) First() (Event, bool) {
	if e, ok := first(r.Revokes, func(e Event) bool { return reached(e) && e.Mark.Record != "" }); ok {
		return e, true
	}
	return first(r.Revokes, reached)
}

func reached(e Event) bool { return e.Reached() != nil }

func first(list []Event, fits func(Event) bool) (Event, bool) {
	i := slices.IndexFunc(list, fits)
	if i < 0 {
		return Event{}, false
	}
	return list[i], true
}
