package lint

import (
	"github.com/facelint/facelint/internal/config"
)

// Recipient returns what the configuration says of the recipient that findings
// call name, or that runs the host of address; nil if nothing is said.
func (p *Pass) Recipient(name, address string) *config.Recipient {
	r := p.Config.Recipient(name, address)
	if r != nil {
		p.rests(r.Fact)
	}
	return r
}

// Export returns on what ground the configuration says that face data goes to
// the recipient, region or host named, nil if none is said.
func (p *Pass) Export(names ...string) *config.Export {
	e := p.Config.Export(names...)
	if e != nil {
		p.rests(e.Fact)
	}
	return e
}

// Store returns the first entry of the configuration about the store with the
// key given for which says is true, nil if there is none.
func (p *Pass) Store(key string, says func(config.Store) bool) *config.Store {
	s := p.Config.Store(key, says)
	if s != nil {
		p.rests(s.Fact)
	}
	return s
}

// Packages returns what the configuration says of the package of the pass.
func (p *Pass) Packages() []config.Packages {
	return p.Config.Of(p.Files.Module, p.Pass.Pkg.Path())
}

// rests records that what the rule says rests on a fact.
func (p *Pass) rests(f config.Fact) { p.result.Facts = append(p.result.Facts, f.Pos) }
