// Package guards runs the engine of internal/guard over a package, and carries
// what it learns from package to package: who must have been asked what before
// control comes to a place, in the function, in what it calls, in every caller
// and in the middleware of the route.
//
// It owns one package fact. Under go vet a package sees the facts of its direct
// imports only, so each package's fact holds what its imports carried that
// somebody further up can still need.
//
// # Cost
//
// Nothing is built for a package that names neither faces nor consent, imports
// no recogniser, and uses nothing of the packages that do. Facts hold only tests
// that by their words can be about consent, and only calls on the way to a
// recogniser.
package guards
