// Package program loads Go programs from source and runs analyzers over them.
//
// Nothing is compiled: one go list names the packages, and their files are
// parsed and type-checked here. No compiler, no cgo and no generator runs over
// the code that is looked at, and a program loads although modules, headers or
// generated files are missing.
//
// First-party packages, those of the main modules and those the patterns name,
// keep bodies, comments and full type information. All others contribute their
// declarations only; their bodies are dropped before the type check, which is
// where most of the time of a full load goes.
//
// What cannot be loaded is never silent. A file that does not parse, an
// expression without a type and a package that cannot be found are Problems;
// code behind import "C" and files that build constraints leave out are blind
// spots; a request that loads nothing at all is an *Error.
package program
