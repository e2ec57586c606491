package flows

import (
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// Media that rules ask about by name.
const (
	File    = string(model.File)
	Object  = string(model.Object)
	Gallery = string(model.Gallery) // the enrolled faces of a recogniser
	Memory  = string(model.Memory)  // gone when the process ends
	Queue   = string(model.Queue)   // kept until somebody takes it, or the broker drops it
)

// StoreKey identifies a store in findings.
func StoreKey(s lifecycle.Store) string { return s.Medium + ":" + s.Name }

// Endless reports whether nothing where f keeps its data makes it go after a
// time.
func Endless(f taint.Flow) bool {
	return !f.Store.Limit.Ends() && f.Store.Limit != model.SomeTime
}

// Joined returns what several programs of one system do to their stores. The
// programs are the *Result of each.
func Joined(programs []any) lifecycle.Program {
	var all lifecycle.Program
	for _, p := range programs {
		all = lifecycle.Join(all, p.(*Result).Stores)
	}
	return all
}
