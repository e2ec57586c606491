// Package box holds a value of any type.
package box

import "os"

// Box holds one value.
type Box[T any] struct{ v T }

func Of[T any](v T) Box[T] { return Box[T]{v} }

func (b Box[T]) Get() T { return b.v }

func Map[A, B any](b Box[A], f func(A) B) Box[B] { return Of(f(b.Get())) }

// Save writes what v says its bytes are.
func Save[T interface{ Bytes() []byte }](name string, v T) error {
	return os.WriteFile(name, v.Bytes(), 0o600)
}
