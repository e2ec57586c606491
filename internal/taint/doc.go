// Package taint answers the first question: may it reach? Face data that comes
// into a program may reach something that keeps it.
//
// # Locations
//
// Data is told by where it is: a [Loc] is a root (a parameter, a captured or
// package-level variable, a result, an allocation or input of the function at
// hand) and at most three fields that lead on. Pointers are transparent, and an
// element of a container is the container; the entry of a map under a constant
// key is a field, which whoever does not name a key finds too. What a register
// of go/ssa may hold is a set of locations, with the way from each to the
// register. A function literal is an object whose fields are what it captures.
//
// # May, forward, by union
//
// The lattice of a register is the powerset of locations, joined by union; the
// empty set is the bottom. The walk over a function body is a fixpoint over its
// registers, by the table [transfers], which has a row for each instruction of
// go/ssa. A store to a location is an edge of the function's graph, and what a
// location may hold is what leads there.
//
// # What overwriting forgets
//
// Memory has no time, but where something is overwritten. An object of which a
// part is replaced, by an assignment, by clear or delete, by a callee of which it
// is known ([Kill]), by blurring in place, or in each round of a loop over all
// elements, has versions: one before and one after, and one where ways with
// different versions meet. Versions are roots; the edge from one to the next
// leaves out what is replaced. Addresses lead to the version that is there when
// they are used, values that were read keep that of the reading, and who keeps a
// pointer sees all versions from then on. Replacing counts only when it surely
// hits: through fields and pointers of one object, or of few that are known by
// one name from there on, never through an element of a container. Package-level
// variables, which others may write to at any time, have no versions.
//
// # Evidence in both directions
//
// No type says "face". A recogniser proves that what it takes shows one, and so
// it proves the origin of the value: the same bytes written to a file are a kept
// face. So a function is not searched for sources. Every location is followed,
// and a flow is complete where a location has both evidence and a way to a sink.
// Evidence runs back only over edges that keep the data whole: never from what
// was put together out of several things to those things, never from what comes
// into being at a call to what is put into it later, and from the content of a
// file to its path only as "a path of a face". An access path cut short proves
// nothing. What the type of a parameter, a result, or a value that becomes an
// interface says of its fields is evidence too, unless it is known that nothing
// was ever put there.
//
// # Summaries
//
// A [Summary] is a function's graph, its events (kept, proven, erased) and its
// calls, without a trace of go/ssa: texts and numbers that travel in facts. It is
// made once from the body, knowing of its callees no more than what they surely
// overwrite. The [Linker] then puts callees into callers by substitution of
// ports, callees first, until nothing changes: context-sensitive, since each call
// has its own copy. What callers see of a function is flows between its ports and
// what happens at them; calls of functions that it is given become calls of the
// caller, and what they return is a port.
//
// Calls through interfaces are closed with every type that implements the
// interface, as far as it is known, or with those whose values are seen to be
// made. Of the types that will be known later nobody is sure, so such calls stay
// in the summary, with what they are given and what they return as ports; an
// importer that knows more links only what that concerns, at the latest main.
//
// A package-level variable is the same for all: what happens to it is told to
// those who write to it, not carried up from callee to caller. Values in a
// context and in a container that wires a program are such variables, one for
// each key or type.
//
// # What is assumed
//
// A function literal that is kept, and the methods of a value handed to other
// people's code, are run by somebody, with arguments that come from nobody knows
// where. Of a call without model or body, data in bulk passes to results of the
// same sort, at less confidence, and nothing else. A panic comes out of recover
// in what the function defers.
//
// # What is ignored
//
// Conditions other than errors and loops around removals; order between
// goroutines; values of types that cannot carry data (numbers, truth values,
// contexts, times), and errors but for those whose text is made of data;
// reflection, pointer arithmetic, plugins, assembly and cgo bodies, which are
// listed as blind spots. This loses flows, as do access paths and lists that are
// cut; it is chosen because the alternative, data in everything that was near
// data, tells nobody anything. Flows that no run takes are reported where two
// conditions exclude each other or an interface value is of another type than
// all that implement it. Searches are bounded by length, not by time, and in an
// order that does not depend on maps, so that equal input gives equal output.
package taint
