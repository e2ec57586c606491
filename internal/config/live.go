package config

import (
	"slices"
	"strings"
)

// Entry is a fact with the place that it has in the file.
type Entry struct {
	Fact
	What string // "recipients: Acme"
}

// Entries returns every fact of c, in the order of the file.
func (c *Config) Entries() []Entry {
	var all []Entry
	add := func(f Fact, key, name string) { all = append(all, Entry{Fact: f, What: key + ": " + name}) }
	for _, p := range c.Packages {
		add(p.Fact, "packages", join(p.Match))
	}
	for _, a := range c.Assessments {
		add(a.Fact, "assessments", string(a.Version))
	}
	if c.Filing != nil {
		add(c.Filing.Fact, "filing", string(c.Filing.ID))
	}
	for _, r := range c.Recipients {
		add(r.Fact, "recipients", string(r.Name))
	}
	for _, s := range c.Stores {
		add(s.Fact, "stores", join(s.Match))
	}
	for _, e := range c.Exports {
		add(e.Fact, "exports", string(e.Recipient))
	}
	slices.SortStableFunc(all, func(a, b Entry) int { return a.Pos.Compare(b.Pos) })
	return all
}

// At returns what of c holds on the day today, and what no longer does, in the
// order of the file.
func (c *Config) At(today Date) (live *Config, stale []Entry) {
	past := func(f Fact) bool { return f.Until < today }
	for _, e := range c.Entries() {
		if past(e.Fact) {
			stale = append(stale, e)
		}
	}
	live = &Config{
		Hosts:       c.Hosts,
		Packages:    without(c.Packages, func(p Packages) bool { return past(p.Fact) }),
		Assessments: without(c.Assessments, func(a Assessment) bool { return past(a.Fact) }),
		Recipients:  without(c.Recipients, func(r Recipient) bool { return past(r.Fact) }),
		Stores:      without(c.Stores, func(s Store) bool { return past(s.Fact) }),
		Exports:     without(c.Exports, func(e Export) bool { return past(e.Fact) }),
	}
	if c.Filing != nil && !past(c.Filing.Fact) {
		live.Filing = c.Filing
	}
	return live, stale
}

// without returns the entries that are not past.
func without[E any](list []E, past func(E) bool) []E {
	return slices.DeleteFunc(slices.Clone(list), past)
}

func join[S ~string](list []S) string {
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = string(s)
	}
	return strings.Join(texts, ", ")
}
