// Package consents finds what a package says and does about people's consent
// to face processing: which answers it keeps and from which input each is
// taken, which face calls are made behind which answers, what is granted
// together, what is presumed by a default, which texts ask for more than one
// thing at once, and which grants have no bounds.
//
// It joins the vocabulary of internal/consent, the pass guards and
// what models say of recognisers, and judges nothing; the rules do.
//
// # Cost
//
// Nothing is done for a package without face words beside words of consent.
// Names, tags, constants and files are read from syntax alone. SSA is built
// only where a name speaks of a person's consent and a face is near. Files are
// those that the package embeds, and those of its module that it loads by a
// constant name: below its own folder or in a folder of pages at the root,
// within bounds of number and size. What is loaded at run time by a name that is
// made up then is not read.
//
// # What is ignored
//
// Values are traced within the package: through locals, fields of local
// structs, helpers and their callers, closures. A value that comes from
// another package is known by its name. Memory is not followed: a field that
// is read is the input, wherever it was written. What was asked before a call is
// known from internal/passes/guards, across packages downwards: callers in
// packages that import this one are not seen.
package consents
