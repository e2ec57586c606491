// Package dig has the shape of the container, for testdata: providers are called
// by reflection.
package dig

type (
	ProvideOption interface{ provide() }
	InvokeOption  interface{ invoke() }
)

type Container struct{}

func New() *Container { return nil }

func (c *Container) Provide(constructor any, opts ...ProvideOption) error { return nil }
func (c *Container) Invoke(function any, opts ...InvokeOption) error      { return nil }
