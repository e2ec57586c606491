// Package acts finds what single instructions do that the rules about consent
// and choice ask of: a face is processed or kept, a consent is recorded or
// withdrawn, a notice is given, somebody is let in, a service is given.
//
// An act is a fact about one instruction, by what it calls or which field it
// sets. Whether it can be reached, from where, and what is known there, is for
// internal/passes/guards to tell, which makes points of acts.
//
// Each kind of act has a file, and is listed in readers.
package acts
