// Package fx has the shape of the framework, for testdata: providers are called
// by reflection.
package fx

type Option interface{ apply() }

type App struct{}

func New(opts ...Option) *App { return nil }

func (*App) Run() {}

func Provide(constructors ...any) Option        { return nil }
func Invoke(funcs ...any) Option                { return nil }
func Options(opts ...Option) Option             { return nil }
func Module(name string, opts ...Option) Option { return nil }
func Annotate(t any, anns ...any) any           { return nil }
func As(interfaces ...any) any                  { return nil }
