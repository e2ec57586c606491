// Package report turns what an analysis found into something to read: one
// Document, and a writer per format.
//
// New makes the document: sorted, without duplicates, with a fingerprint per
// finding, and with every text of the analysed code made safe to print. The
// writers only lay it out, so that no format can say more or less than
// another: findings, silenced findings, problems and blind spots are in all of
// them, and equal runs give equal bytes.
//
// Three things keep a run from looking better than it was. A problem (a package
// that did not load, a rule that failed) makes the Status Incomplete where no
// finding is left to report. A blind spot does not, but it is counted beside
// the findings. And a finding that a directive silences stays in the document.
package report
