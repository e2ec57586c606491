// Package lifecycle answers the third question: does it exist? What is stored
// opens an obligation; an erasing operation on the same store, which something
// outside can bring about, discharges it. What stays open is a gap.
//
// The question is a negated existence over a whole program, so facts only ever
// add: stores kept to, stores erased from, cascades between them, ways by which
// functions are brought about. The answer is drawn by [Close] where the program
// is closed, and nowhere before. Each set is a powerset joined by union; a gap
// can only go when more is known, and no order of packages matters.
//
// # Which store
//
// Stores are the same when their media are the same and nothing known of their
// identities differs. An eraser of unknown identity, such as one that takes a path
// read from a row, is taken to erase from every store of its medium, which misses
// gaps rather than inventing them, and so does an eraser of a known table for a
// table of unknown name. An eraser of files or objects known to work in one place
// does not stand for a place that is not known. What enters several stores needs
// an eraser for each, since media never agree.
//
// Erasing that only marks data as erased, and erasing that only takes back what
// the same operation wrote, discharges nothing. Cascades are followed from the
// table erased to the tables that hang on it, to a fixpoint. That a purge by age
// erases, or a store forgets by itself, is enough: which rows, and when, is not
// asked.
//
// # What is brought about
//
// [Reach] is a may-analysis: whatever some way leads to counts. Its elements are
// functions that run and functions that are entered, that is, called by something
// that is no known call: main, what initialises packages, functions used as
// values, methods of values handed to other people's code. They grow together to
// a least fixpoint: what runs calls others and uses them as values, and a use in
// a function that never runs is none. So a route that a function mounts which
// nobody calls leads nowhere.
//
// A function stored in a package-level variable or in a field of the package's
// own types is entered when that place is read, anywhere; a field is one place
// for all values of its type, and a local variable that goes nowhere is no place
// at all. A command or a table is as good as the variable that it stands in. In
// every other use a function value counts as called.
//
// Methods called through interfaces run when some method of that name and
// signature is called, whoever calls it and whatever the value is; those of an
// interface value that other people's code was given are entered. A value given
// as any is entered by all its exported methods, since frameworks look for them
// by name, save where its pack says what becomes of it; one that a function of the
// program takes, when that function gives it away again. A row given to a mapper
// is entered by its hooks.
//
// The verdict looks at entries and at what taint knows of each: the erasing calls
// it makes directly or through others. So a function that only error handling
// calls is judged in the light of its caller.
//
// # What is ignored
//
// Conditions, switches and build settings in front of a registration; the order
// of things; whether a route is protected or a person can find the button; calls
// by linkname or from C. Where part of the code could not be read, or no beginning
// is known, every candidate counts as entered: absence is claimed only of what
// was seen. A value that is put as any into a field of the program's own and
// registered from there is not followed, which is the one way known in which an
// eraser is overlooked and a gap invented.
package lifecycle
