// Package cost measures what it takes to follow face data: processor time and
// allocations by the size of a program, and the size of the facts that packages
// hand to each other. It measures from outside, by running the analyzer of
// internal/passes/flows, so that nothing in the product is there for it.
//
// Time is processor time of the process, the garbage collector included, which
// other processes on the machine do not lengthen. Packages are analysed one
// after another. SSA form is built before the clock of following starts. Facts
// are encoded once a package, and decoded once for each package that imports it
// directly, which is what the go command makes a vet tool do; the command of
// facelint hands facts over in memory and pays for neither.
package cost
