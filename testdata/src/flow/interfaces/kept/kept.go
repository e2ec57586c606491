// Package kept declares interfaces and calls their methods.
package kept

import "os"

type Keeper interface {
	Keep(b []byte) error
	Name() string
}

// Run calls k.
func Run(k Keeper, b []byte) error { return k.Keep(b) }

// File keeps in a file.
type File string

func (f File) Keep(b []byte) error { return os.WriteFile(string(f), b, 0o600) }
func (f File) Name() string        { return string(f) }

// Hidden can be implemented here only.
type Hidden interface{ hide(b []byte) error }

type nothing struct{}

func (nothing) hide([]byte) error { return nil }

// None is one.
var None Hidden = nothing{}

func Call(h Hidden, b []byte) error { return h.hide(b) }
