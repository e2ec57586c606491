package taint

import "github.com/facelint/facelint/internal/model"

// The form in which knowledge is coded, type by type. What only means
// something in the package of a function, such as places in its body, is left
// out.

func (c *coder) known(k *Known) {
	list(c, &k.Funcs, func(s **Summary) {
		if c.reading {
			*s = new(Summary)
		}
		c.summary(*s)
	})
	list(c, &k.Types, func(t *Type) {
		c.text(&t.Key)
		list(c, &t.Methods, c.method)
	})
	list(c, &k.Ifaces, func(i *Iface) {
		c.text(&i.Key)
		list(c, &i.Methods, c.method)
	})
	list(c, &k.Entries, c.text)
}

func (c *coder) method(m *Method) {
	c.text(&m.Name)
	c.text(&m.Sig)
	c.text(&m.Func)
}

func (c *coder) summary(s *Summary) {
	c.text(&s.Key)
	c.text(&s.Name)
	c.position(&s.Pos)
	list(c, &s.Params, c.text)
	list(c, &s.Frees, c.text)
	list(c, &s.Sites, c.site)
	list(c, &s.Calls, c.call)
	list(c, &s.Edges, c.edge)
	list(c, &s.Events, c.event)
	list(c, &s.Kills, func(k *Kill) {
		c.number(&k.Param)
		c.text(&k.Path)
		c.flags(&k.Zero)
	})
	list(c, &s.Tells, c.number)
	c.flags(&s.Cut, &s.Open)
}

func (c *coder) loc(l *Loc) {
	small(c, &l.Root.Kind)
	switch l.Root.Kind {
	case Param, Free, Result:
		c.number(&l.Root.Index)
	case Out:
		c.number(&l.Root.Site)
		c.number(&l.Root.Index)
	case Site:
		c.number(&l.Root.Site)
	case Global, Const:
		c.text(&l.Root.Key)
	case Func:
		c.text(&l.Root.Key)
		c.number(&l.Root.Index)
	case Panicked, Recovered:
	default:
		c.fail()
	}
	c.text(&l.Path)
}

func (c *coder) mark(m *Mark) {
	c.loc(&m.Loc)
	small(c, &m.Ops)
	c.path(&m.Path)
}

func (c *coder) arguments(args *[][]Mark) {
	list(c, args, func(marks *[]Mark) { list(c, marks, c.mark) })
}

func (c *coder) edge(e *Edge) {
	c.loc(&e.From)
	c.loc(&e.To)
	small(c, &e.Ops)
	c.flags(&e.Into)
	list(c, &e.Except, c.text)
	c.path(&e.Path)
	if c.reading {
		e.place = nowhere
	}
}

// nowhere is the place of what happens in the body of a function of another
// package.
var nowhere = place{block: -1}

func (c *coder) event(e *Event) {
	small(c, &e.Kind)
	if e.Kind != Erases {
		c.loc(&e.Loc)
	}
	small(c, &e.Ops)
	list(c, &e.Except, c.text)
	c.position(&e.Pos)
	c.path(&e.Path)
	maybe(c, &e.Store, c.store)
	maybe(c, &e.Evidence, c.evidence)
	c.flags(&e.Deep, &e.Deferred, &e.Rollback, &e.Unsure, &e.Soft, &e.Done, &e.Born, &e.Later, &e.Aged, &e.Apart, &e.Relayed)
	c.number(&e.Depth)
	if c.reading {
		e.place = nowhere
	}
}

func (c *coder) store(s *Store) {
	c.text((*string)(&s.Medium))
	list(c, &s.Parts, func(p *IdentPart) {
		c.text(&p.Fn)
		c.text(&p.Text)
		list(c, &p.Locs, c.loc)
	})
	limit := int(s.Limit)
	c.number(&limit)
	s.Limit = model.Limit(limit)
	c.flags(&s.Sealed)
	list(c, &s.Sealing, c.loc)
	list(c, &s.Beside, c.text)
	c.text(&s.Call)
	c.position(&s.Opened)
}

func (c *coder) evidence(e *Evidence) {
	small(c, &e.Kind)
	c.text((*string)(&e.Basis))
	c.position(&e.Pos)
	c.text(&e.Object)
	c.text(&e.Part)
}

func (c *coder) call(k *Call) {
	c.position(&k.Pos)
	c.text(&k.Callee)
	c.text(&k.Iface)
	c.text(&k.Method)
	list(c, &k.Fn, c.loc)
	c.text(&k.Name)
	c.arguments(&k.Args)
	c.arguments(&k.Left)
	c.arguments(&k.Frees)
	list(c, &k.Hidden, func(h *Hidden) {
		c.number(&h.Arg)
		list(c, &h.Paths, c.text)
	})
	c.flags(&k.Deferred, &k.Rollback, &k.Aged)
	if c.reading {
		k.place = nowhere
	}
}

func (c *coder) site(s *SiteInfo) {
	c.position(&s.Pos)
	small(c, &s.Verb)
	c.text(&s.Object)
	c.text(&s.Type)
	c.text(&s.Text)
	c.text(&s.Words)
	maybe(c, &s.Handle, c.store)
	c.flags(&s.Built, &s.Read, &s.Many, &s.Thin)
}
