// Package guard answers: what must have been found true for control to be
// here?
//
// The question is asked of one instruction of one function; the answer is a
// list of Conditions, each a boolean SSA value and the way it turned out on
// every path from the entry to that instruction. What a condition means, and
// whether it is enough, is the caller's business: the package knows neither
// faces nor consent.
//
// # Lattice
//
// The state of a program point is a set of conditions, ordered by inclusion.
// It is a must analysis: paths meet by intersection, and the identity of the
// meet is the unreached point, which is not the empty set but the state of a
// point that no path is known to reach yet. Sets only shrink while the
// solution is sought, and a function has finitely many values, so it ends.
//
// # Transfer
//
// Instructions change nothing: SSA values do not change once computed. What
// teaches is an edge. The true edge of "if v" adds v, the false edge adds
// not v; negations and comparisons with true and false are peeled off. A phi
// of booleans, which is what "ok := a && b" and a named bool result become, is
// unfolded: on the edge where it is true only those of its inputs count that
// can be true, each with what holds where it comes from. Short-circuit
// conditions, early returns, switches and loops need no rule of their own.
// After a call that never returns (panic, os.Exit, log.Fatal) nothing follows.
//
// # Calls
//
// A condition that rests on the result of a call implies whatever must hold
// inside the callee for it to give that result: "allowed(u)" being true
// implies the conditions at those returns of allowed that may give true, and
// "err == nil" those at the returns that may give nil. Errors that cannot be
// nil (a composite value, errors.New, fmt.Errorf, a package variable) tell the
// returns apart. Implied conditions speak of values of the callee. Callees
// come from an interface, so that a driver with better knowledge of dynamic
// calls can be asked; without one, only static calls are followed.
//
// # What is ignored
//
// Panics that are recovered, defers that run in between, and memory: a
// condition says what a value was when it was read, not that the field it was
// read from still holds it. Conditions of callers are not added; a caller of
// the engine that wants them asks at each call site and meets the answers.
package guard
