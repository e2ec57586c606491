package annotations

import "github.com/facelint/facelint/internal/config"

// beside makes what the configuration says of the package the directives that
// would say it above the package clause, so that nobody else need know where a
// word was said.
func (c *collector) beside(conf *config.Config) {
	path := c.pass.Pkg.Path()
	for _, p := range conf.Of(c.files.Module, path) {
		for _, d := range words(p) {
			d.Pos, d.Reason = p.Pos, p.Reason()
			c.index.packages[path] = append(c.index.packages[path], d)
			c.export("", OnPackage, d)
		}
	}
}

// words returns the directives that an entry about packages stands for.
func words(p config.Packages) []*Directive {
	var all []*Directive
	add := func(name, attr string, values ...string) {
		for _, v := range values {
			if v != "" {
				all = append(all, &Directive{Name: name, Attrs: []Value{{attr, v}}})
			}
		}
	}
	if p.Role != "" {
		all = append(all, &Directive{Name: "role", Args: []string{string(p.Role)}})
	}
	add("venue", "kind", string(p.Venue))
	add("purpose", "name", string(p.Purpose))
	add("basis", "kind", string(p.Basis))
	for _, scope := range p.Consent {
		add("consent", "scope", string(scope))
	}
	if p.Guardian != "" {
		all = append(all, &Directive{Name: "guardian"})
	}
	if p.Notice != "" {
		all = append(all, &Directive{Name: "notice"})
	}
	return all
}
