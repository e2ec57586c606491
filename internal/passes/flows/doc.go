// Package flows runs the engines that follow face data over a package, and
// carries what they learn from package to package.
//
// It owns one package fact. Under go vet a package sees the facts of its direct
// imports only, so each package's fact holds the union of what its imports
// carried that can still matter, beside its own.
package flows
