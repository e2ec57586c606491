package taint

import "slices"

// clears reports whether what e keeps is removed again on every way out of n.
func (n *node) clears(e Event) bool {
	for _, i := range n.erases {
		x := &n.events[i]
		if innermost(*x) == innermost(e) || x.Store.Medium != e.Store.Medium || x.Rollback || x.Soft || x.Later || x.Unsure || !n.sameInstance(e.Store, x.Store) {
			continue
		}
		if x.Deferred || n.follows(e.place, x.place) {
			return true
		}
	}
	return false
}

// follows reports whether what happens at second always happens after what
// happens at first.
func (n *node) follows(first, second place) bool {
	if first.block == second.block && first.block >= 0 {
		return first.at < second.at
	}
	return n.always(first.block, second.block)
}

// always reports whether every way from one block to the end of the function
// passes another, errors of what was done on the way left out.
func (n *node) always(from, by int) bool {
	if n.sum.exits == nil || from < 0 || by < 0 || from >= len(n.sum.exits) {
		return false
	}
	seen := make([]bool, len(n.sum.exits))
	var escapes func(int) bool
	escapes = func(block int) bool {
		if block == by || seen[block] {
			return false
		}
		seen[block] = true
		next := n.sum.exits[block]
		return len(next) == 0 || slices.ContainsFunc(next, escapes)
	}
	return !escapes(from)
}

// replaces reports whether the erasure x of n only makes room for what n
// itself writes to the same store, or takes it back.
func (n *node) replaces(x Event) bool {
	if x.Depth > maxReplace || x.Later {
		return false
	}
	for i := range n.events {
		e := &n.events[i]
		if e.Kind == Sinks && innermost(*e) != innermost(x) && e.Store.Medium == x.Store.Medium && e.Depth+x.Depth <= maxReplace &&
			n.together(e.block, x.block) && (n.sameInstance(e.Store, x.Store) || n.mayBeSame(e.Store, x.Store)) {
			return true
		}
	}
	return false
}

// together reports whether both of two blocks may run in one call.
func (n *node) together(a, b int) bool {
	if a < 0 || b < 0 || n.sum.exits == nil {
		return true
	}
	return n.leads(a, b) || n.leads(b, a)
}

// leads reports whether a way leads from one block to another.
func (n *node) leads(from, to int) bool {
	seen := make([]bool, len(n.sum.exits))
	var visit func(int) bool
	visit = func(block int) bool {
		if block == to {
			return true
		}
		if seen[block] {
			return false
		}
		seen[block] = true
		return slices.ContainsFunc(n.sum.exits[block], visit)
	}
	return visit(from)
}

// maxReplace is how many calls deep writing and erasing may lie together for
// the erasure to count as part of the writing.
const maxReplace = 4
