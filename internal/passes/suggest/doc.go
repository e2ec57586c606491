// Package suggest proposes annotations: what the analysis found out about a
// field, or what a name says, written down in the code for a person to accept.
// A declaration holds where evidence gives out, in the next package, after the
// next rewrite, and it is read by people too.
//
// # What may be an edit
//
// An edit changes no behaviour and silences nothing: it adds the key face to the
// tag of a struct field, which declares data to be face data. What would clear
// findings, that a function encrypts or blurs, that a name means no face, is
// proposed as words to write, since only a person knows whether it is true.
//
// A tag is part of the type of a struct. Where a type that has no name is the
// same as another one spelled out in the package, a tag on one of them would
// part them, and no edit is made. Neither is one made in generated files and in
// tags that are not of the usual form.
//
// # What it rests on
//
// The package reads what other passes found: flows that an API proves and the
// fields that they lead through, calls that face data is lost in, and the words
// that people use. It draws no conclusions about findings.
package suggest
