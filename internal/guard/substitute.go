package guard

import "slices"

// binding is what a call puts at the ports of its callee.
type binding struct {
	args, frees []Arg
}

func (b binding) at(r Root) (Arg, bool) {
	from := b.args
	if r.Kind == Free {
		from = b.frees
	}
	if (r.Kind != Param && r.Kind != Free) || r.Index < 0 || r.Index >= len(from) {
		return Arg{}, false
	}
	return from[r.Index], true
}

// lift states the tests of a callee in terms of its caller.
func (b binding) lift(list Tests) Tests {
	var all []Test
	for _, t := range list {
		if len(t.Steps) == 0 {
			if arg, ok := b.at(t.Root); ok && t.Is == True {
				if t.Yes {
					all = append(all, arg.True...)
				} else {
					all = append(all, arg.False...)
				}
			}
		}
		for _, ref := range b.liftRef(t.Ref) {
			t.Ref = ref
			all = append(all, t)
		}
	}
	return tests(all)
}

// liftRef states a path of a callee in terms of its caller. A path that begins
// at a constant is the request's if that was asked too, and else nobody's, so
// there is none; one that begins at something the caller does not know keeps
// its steps and forgets whose they are.
func (b binding) liftRef(r Ref) []Ref {
	steps := b.liftArgs(r.Steps)
	switch r.Root.Kind {
	case Request, Global, Unknown, Declared:
		return []Ref{{Root: r.Root, Steps: steps}}
	case Param, Free:
		arg, ok := b.at(r.Root)
		if ok && arg.Const != nil {
			if len(steps) > 0 && steps[0].Asked {
				return []Ref{{Root: Root{Kind: Request}, Steps: steps}}
			}
			return nil
		}
		var all []Ref
		for _, to := range arg.Refs {
			if joined := to.then(steps...); len(joined.Steps) > 0 || joined.Root.Kind != Unknown {
				all = append(all, joined)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	if len(steps) == 0 {
		return nil // nothing is left to tell
	}
	return []Ref{{Steps: steps}}
}

// liftArgs replaces the ports among the arguments in steps by what the call
// put there.
func (b binding) liftArgs(steps []Step) []Step {
	if !slices.ContainsFunc(steps, func(s Step) bool { return len(s.Args) > 0 }) {
		return steps
	}
	out := slices.Clone(steps)
	for i, s := range out {
		var args []Const
		for _, c := range s.Args {
			if c.Port.Kind == Unknown {
				args = append(args, c)
				continue
			}
			arg, _ := b.at(c.Port)
			switch {
			case arg.Const != nil:
				args = append(args, *arg.Const)
			case len(arg.Refs) == 1 && len(arg.Refs[0].Steps) == 0 && arg.Refs[0].isPort():
				args = append(args, Const{Port: bare(arg.Refs[0].Root)})
			}
		}
		out[i].Args = args
	}
	return out
}

func (r Ref) isPort() bool { return r.Root.Kind == Param || r.Root.Kind == Free }

// bare returns r without what does not identify it.
func bare(r Root) Root { return Root{Kind: r.Kind, Index: r.Index} }

// lower states tests of a caller in terms of the callee: those about what is
// passed become tests about the port, those about something else of the same
// sort are marked as such, and of the rest nobody knows whose they are.
func (b binding) lower(list Tests) Tests {
	var all []Test
	for _, t := range list {
		switch t.Root.Kind {
		case Request, Global, Unknown, Outer, Declared:
			all = append(all, t)
			continue
		}
		t.Ref = b.lowerRef(t.Ref)
		all = append(all, t)
	}
	return tests(all)
}

func (b binding) lowerRef(r Ref) Ref {
	if len(r.Steps) == 0 { // a truth value: its name is all that can travel
		if to, ok := b.port(r); ok {
			return to
		}
		return Ref{Steps: []Step{{Kind: Key, Name: r.Root.Name, Type: r.Root.Type}}}
	}
	different := false
	for _, side := range b.sides() {
		for i, arg := range side.list {
			for _, ref := range arg.Refs {
				switch Relate(ref, r.Subject()) {
				case Same:
					return behind(Root{Kind: side.kind, Index: i, Type: ref.kind()}, ref, r)
				case Different:
					different = true
				}
			}
		}
	}
	if different {
		return Ref{Root: Root{Kind: Outer}, Steps: r.Steps}
	}
	return Ref{Steps: r.Steps}
}

// port returns the port at which just r is passed.
func (b binding) port(r Ref) (Ref, bool) {
	for _, side := range b.sides() {
		for i, arg := range side.list {
			if len(arg.Refs) == 1 && len(arg.Refs[0].Steps) == 0 && arg.Refs[0].Root.same(r.Root) {
				return Ref{Root: Root{Kind: side.kind, Index: i, Name: r.Root.Name, Type: r.Root.Type}}, true
			}
		}
	}
	return Ref{}, false
}

// side is what is bound at ports of one kind.
type side struct {
	kind RootKind
	list []Arg
}

func (b binding) sides() []side { return []side{{Param, b.args}, {Free, b.frees}} }

// behind returns r as seen from port, at which at is passed. Where r is about
// something that at is part of, the port stands for the whole.
func behind(port Root, at, r Ref) Ref {
	return Ref{Root: port, Steps: r.Steps[min(len(at.Steps), max(0, len(r.Steps)-1)):]}
}

// kind returns the type of what r leads to, "" if it is not known.
func (r Ref) kind() string {
	if n := len(r.Steps); n > 0 {
		return r.Steps[n-1].Type
	}
	return r.Root.Type
}

// raise states a subject of a callee in terms of its caller.
func (b binding) raise(list []Ref) []Ref {
	var all []Ref
	for _, r := range list {
		all = append(all, b.liftRef(r)...)
	}
	return all
}
