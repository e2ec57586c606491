// Package do has the shape of the container, for testdata.
package do

type Injector interface{ services() map[string]any }

type Provider[T any] func(Injector) (T, error)

func New() Injector { return nil }

func Provide[T any](i Injector, p Provider[T]) {}
func MustInvoke[T any](i Injector) T           { var t T; return t }
