// Package taint answers the first question: may it reach? Face data that comes
// into a program may reach something that keeps it.
//
// # Locations
//
// Data is told by where it is: a [Loc] is a root (a parameter, a captured or
// package-level variable, a result, an allocation or input of the function at
// hand) and at most three fields that lead on. Pointers are transparent, and an
// element of a container is the container. What a register of go/ssa may hold is
// a set of locations, with the way from each to the register.
//
// # May, forward, by union
//
// The lattice of a register is the powerset of locations, joined by union; the
// empty set is the bottom. The walk over a function body is a fixpoint over its
// registers; memory is not followed in time. A store to a location is an edge
// of the function's graph, and what a location may hold is what leads there.
// Overwriting a register forgets what it held, overwriting a field does not:
// that is unsound in no direction that loses a flow, and imprecise in one.
//
// # Evidence in both directions
//
// No type says "face". A recogniser proves that what it takes shows one, and so
// it proves the origin of the value: the same bytes written to a file are a kept
// face. So a function is not searched for sources. Every location is followed,
// and a flow is complete where a location has both evidence and a way to a sink.
// Evidence runs back only over edges that keep the data whole: never from what
// was put together out of several things to those things, and from the content
// of a file to its path only as "a path of a face". An access path cut short
// proves nothing.
//
// # Summaries
//
// A [Summary] is a function's graph, its events (kept, proven, erased) and its
// calls, without a trace of go/ssa: texts and numbers that travel in facts. It is
// made once from the body, knowing nothing of any callee. The [Linker] then puts
// callees into callers by substitution of ports, callees first, until nothing
// changes: context-sensitive, since each call has its own copy. Calls through
// interfaces and function values stay open until a package knows both sides, at
// the latest main; importers link open functions again and take closed ones as
// they are.
//
// # What is ignored
//
// Control flow other than errors and loops around removals; values of types that
// cannot carry data (numbers, truth values, errors, contexts, times); reflection,
// unsafe, assembly and cgo bodies. Of a call without model or body it is assumed
// that data in bulk passes to results of the same sort, at less confidence, and
// nothing else. Searches are bounded by length, not by time, and in an order that
// does not depend on maps, so that equal input gives equal output.
package taint
