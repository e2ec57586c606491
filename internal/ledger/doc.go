// Package ledger answers questions about the consent records of a program: what
// writes one as given, what withdraws it, what asks it, what is done behind the
// answer, and what is left out.
//
// A record is a struct type, a table, a document or a key that keeps what a
// person has consented to. Its members are known by role ([RoleOf]): the person,
// the scope, the time it was given, the withdrawal. What single instructions do
// to records are [Event]s, each with the entry points from which it is reached.
// A [Ledger] gathers the events of a closed program, or of several programs of
// one system, by record.
//
// Records are told apart by name. An event of which only the call is known, such
// as RevokeConsent(id), may be about any record: withdrawals of that kind count
// for each, so that gaps are missed rather than invented, and consents of that
// kind stand for themselves only where no record is known.
//
// The package knows neither how events are found nor what a gap means.
package ledger
