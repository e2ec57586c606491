// Package lifecycle answers the third question: does it exist? What is stored
// opens an obligation; an erasing operation on the same store, which something
// reachable brings about, discharges it. What stays open is a gap.
//
// The question is a negated existence over a whole program, so facts only ever
// add: stores kept to, stores erased from, cascades between them. The answer is
// drawn by [Close] where the program is closed, and nowhere before.
//
// Stores are the same when their media are the same and nothing known of their
// identities differs. An eraser of unknown identity, such as one that takes a path
// read from a row, is taken to erase from every store of its medium, which misses
// gaps rather than inventing them, and so does an eraser of a known table for a
// table of unknown name. An eraser of files or objects known to work in one place
// does not stand for a place that is not known.
//
// Erasing that only marks data as erased, and erasing that only takes back what
// the same operation wrote, discharges nothing. Cascades are followed from the
// table erased to the tables that hang on it, to a fixpoint.
package lifecycle
