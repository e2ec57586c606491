package config

import "time"

// Words are text that says something: not empty.
type Words string

// Date is a day, YYYY-MM-DD.
type Date string

// valid reports whether d is a day of the calendar.
func (d Date) valid() bool {
	_, err := time.Parse(time.DateOnly, string(d))
	return err == nil
}

// Pattern names packages from the directory of the file: "./door/...".
type Pattern string

// The values that are chosen from a list. Those that directives take too are
// the same there.
type (
	Role      string // where a program runs
	Venue     string // a kind of place
	Basis     string // the ground of processing
	Scope     string // what consent is asked for
	Party     string // what a recipient is
	Sealing   string // how a store encrypts
	Mechanism string // of export
)

// Chosen is a value that is chosen from a list.
type Chosen interface{ Choices() []string }

// Choices are those of a role.
func (Role) Choices() []string { return []string{"device", "server"} }

// Choices are those of a venue.
func (Venue) Choices() []string {
	return []string{"business", "public", "residential", "school", "workplace", "private-room"}
}

// Choices are those of a basis.
func (Basis) Choices() []string {
	return []string{"statutory", "hr-contract", "emergency", "public-security", "news", "training", "household", "state"}
}

// Choices are those of a scope of consent.
func (Scope) Choices() []string {
	return []string{"face", "keep", "offdevice", "share", "publish", "export"}
}

// Choices are those of a party.
func (Party) Choices() []string { return []string{"entrusted", "controller", "joint"} }

// Choices are those of encryption at rest: by the database, by the object store
// with a managed key, by the disk.
func (Sealing) Choices() []string { return []string{"tde", "sse-kms", "disk"} }

// Choices are those of the mechanisms of export.
func (Mechanism) Choices() []string {
	return []string{"security-assessment", "certification", "standard-contract"}
}
