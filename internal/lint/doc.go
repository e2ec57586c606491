// Package lint makes analyzers of rules. It owns all that rules do alike, so
// that every driver agrees on it: defaults of findings, what is silenced and by
// which directive, the one-line message with its citations, and what happens
// when a rule fails.
//
// A rule reports findings; Package lint keeps each of them in the Result, where
// drivers with room for traces and evidence find it, and turns those that are
// not silenced into diagnostics for drivers that print lines.
package lint
