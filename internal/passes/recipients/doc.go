// Package recipients finds the calls by which a program hands faces to a party
// that is known: calls of a recogniser that a model says runs elsewhere, and
// requests to an address of a known service. Recognisers that run where their
// user runs them have no recipient.
package recipients
