// Package published finds what a package makes public: objects stored with a
// public ACL, buckets opened to everybody, directories served as files, and
// addresses that stay good for longer than a week; and by what a program as a
// whole is closed to those whom it does not know.
//
// What is public is no face by itself. Where faces are kept, package flows
// tells; both speak of places in one notation, see [Place], and meet in the rule
// at package main, since who serves a directory seldom is who writes to it.
package published
