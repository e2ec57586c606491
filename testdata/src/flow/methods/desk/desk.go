// Package desk has a type with a method that writes.
package desk

import "os"

// Desk keeps what is put on it.
type Desk struct{ name string }

func New(name string) *Desk { return &Desk{name} }

// Put writes b.
func (d *Desk) Put(b []byte) error { return os.WriteFile(d.name, b, 0o600) }
