// Package guard answers the second question: must something have been found
// out before control is here?
//
// It is asked of an instruction. The answer is in two forms. A [Condition] is a
// boolean value of the function and how it turned out; it means something
// within the function only. A [Test] says the same in terms that travel: what
// was looked at (a field, the result of a call, a form key), about whom, with
// which constants, and how it turned out. What a test means, and whether it is
// enough, is the caller's business: the package knows neither faces nor consent.
//
// # Lattice
//
// The state of a program point is a set of conditions and tests, ordered by
// inclusion. It is a must analysis: paths meet by intersection, and the identity
// of the meet is the unreached point, which is not the empty set but the state
// of a point that no path is known to reach yet. Sets only shrink while the
// solution is sought, and a function has finitely many values, so it ends. The
// transfer distributes over the meet, so that the solution is what enumerating
// all paths would give; a test holds the solver to that.
//
// # Transfer
//
// What teaches is an edge. The true edge of "if v" adds v, the false edge adds
// not v; negations and comparisons with true and false are peeled off. A phi of
// booleans, which is what "ok := a && b" and a named bool result become, is
// unfolded: on the edge where it is true only those of its inputs count that can
// be true, each with what holds where it comes from. Short-circuit conditions,
// early returns, switches and loops need no rule of their own. A call teaches
// when it comes back: nothing follows os.Exit, and after must(u) holds whatever
// holds at every return of must. For middleware a function is solved once more,
// with nothing following a call that aborts the request.
//
// # Subjects
//
// Whom a test is about is an access path ([Ref]): a port of the function, the
// request, a package variable, and the fields, getters and fetches that lead on
// from there. A record that was fetched by an id is about the id. Two paths are
// the [Same], one being a part of the other; or [Different], where like stands
// beside like; or [Unclear]. Substitution carries paths over calls, both ways. A
// path that has no name on the other side is marked as nobody's, or, if it is
// known to be none of the arguments, as somebody else's. It never becomes
// another's.
//
// # Summaries
//
// A [Summary] says of a function, in texts and numbers: what must hold for a
// result to be true or nil ("true only if"), what holds whenever it returns, what
// holds where it lets a request go on, what it registers, and what holds at each
// call it makes. Conditions on results of calls imply what the summaries say of
// the callee, whether that is of the package or not.
//
// # Callers
//
// A [Program] links summaries. What holds at the entry of a function is the meet
// over its callers of what holds at the call and at their own entry. Starting
// from "everything", so that recursion loses nothing, until nothing changes.
// Entry points and functions that escape as values are entered with nothing,
// handlers with what the functions before them in the chain find out before they
// pass a request on. [Program.Missing] asks the other way around: it follows
// the subject from the call up to callers until something is enough, and if it
// comes to an entry point first, the calls on the way are the witness. That is
// exact in the call context, where the meet is not.
//
// # Middleware
//
// Which calls register, chain, hand on and abort is data, see the verbs entry,
// chain, next and abort of package model. Order counts: what is chained onto a
// router counts for what is registered afterwards in the same function, on
// every way there. A router is followed through groups, fields, options and one
// call. Middleware that may pass a request on without having asked, that applies
// to some paths only, or that answers with an error but goes on, gives nothing.
//
// # What is ignored, and what is unsound
//
// Memory: a test says what a field was when it was read, not that it still is;
// two reads of one path are one test. That is chosen since programs check a
// record and then use it, and rarely in between change it. Panics that are
// recovered. What happens between the making of a closure and its run; time and
// order between goroutines. A router that is a field is taken to be set up before
// it is registered on elsewhere. Callers that no summary names: under go vet
// those in packages further up, so that a witness in a library is one of what is
// known there. A dynamic call is closed over all types that implement the
// interface, which can only add callers.
package guard
