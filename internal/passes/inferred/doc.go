// Package inferred finds where a program has age, gender, emotion, race, looks
// or health told from a face: in requests to recognisers, in what is read of
// their results, in functions named for it and in models of the program's own.
//
// It reads syntax and types only. What a request asks for stands in constants:
// a list of fields, a mask, a switch. What is read is known by models, by
// directives, and by fields of types that are named for the analysis of faces.
// A record of a person with an age is no such type: people tell their age.
package inferred
