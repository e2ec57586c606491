// Package source maps the positions of one analysis pass to positions that
// can travel: slash-separated paths relative to the root of the module, free
// of any token.FileSet and of the machine they were made on.
//
// A file of a main or workspace module is named from that module's root
// ("internal/db/store.go"). A file of a dependency that has a version carries
// its module in front ("example.com/sdk@v1.2.0/client.go"), and one of the
// standard library "std/", so that a path names one file wherever the position
// was made.
//
// Positions follow line comments the way compilers do, since a reader wants
// the grammar or the cgo file and not what was made of it, but only while the
// file so named lies inside the module: a comment in audited code must not be
// able to send its reader to another place on the disk.
package source
