// Package cli has the shape of the command framework, for testdata.
package cli

type Args interface{ First() string }

type Context struct{}

func (c *Context) Args() Args { return nil }

type ActionFunc func(*Context) error

type Command struct {
	Name   string
	Action ActionFunc
}

type App struct {
	Commands []*Command
}

func (a *App) Run(arguments []string) error { return nil }
