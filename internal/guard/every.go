package guard

// Entry returns what holds whenever the function key is entered: the meet over
// its callers of what holds there, at the call and at their own entry. For an
// entry point that is nothing, or what its middleware found out.
func (p *Program) Entry(key string) Tests {
	if p.entry == nil {
		p.solve()
	}
	return p.entry[key]
}

// solve starts from "everything holds" for functions that have callers, and
// takes away until nothing changes: recursion must not lose what holds on the
// way in.
func (p *Program) solve() {
	p.entry = make(map[string]Tests)
	keys := p.keys()
	unreached := make(map[string]bool)
	for _, key := range keys {
		unreached[key] = len(p.into(key)) > 0
	}
	for changed := true; changed; {
		changed = false
		for _, key := range keys {
			at, reached := p.meet(key, unreached)
			if !reached {
				continue
			}
			if !unreached[key] {
				if at = p.entry[key].Meet(at); len(at) == len(p.entry[key]) {
					continue
				}
			}
			p.entry[key], unreached[key], changed = at, false, true
		}
	}
}

// meet returns what holds on all ways into key that are known to be reached.
func (p *Program) meet(key string, unreached map[string]bool) (at Tests, reached bool) {
	into := p.into(key)
	if len(into) == 0 {
		return nil, true
	}
	join := func(t Tests) {
		if reached {
			t = at.Meet(t)
		}
		at, reached = t, true
	}
	for _, s := range into {
		switch {
		case s.call.Kind == Escaped:
			join(nil)
		case s.call.Kind == Routed:
			for _, w := range p.requests(s) {
				join(w.Tests)
			}
		case !unreached[s.from.Key]:
			join(s.binding().lower(s.atSite(nil).And(p.entry[s.from.Key])))
		}
	}
	return at, reached
}
