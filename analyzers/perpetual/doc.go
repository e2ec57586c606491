// Package perpetual reports grants over face data that have no end, cannot be
// taken back, or may be passed on to anyone.
//
// # What is flagged
//
//   - a field, column, key or constant of a face consent, grant or
//     authorisation that says so and is set, or starts, as yes: Perpetual,
//     Irrevocable, Sublicensable, NeverExpires, 永久授权, 不可撤销, 可转授权
//   - a term of such a grant that is named so: Term: TermPerpetual
//   - a face consent that never expires, or not for fifty years, and that is
//     written down as not to be taken back
//   - a sentence or label, in a constant, a catalogue of messages or a file
//     that is embedded or loaded, by which a person grants something over
//     faces without these bounds
//
// # What clears it
//
// A term with an end, a way to take the grant back, no right to pass it on. A
// field that is declared and that nobody sets to yes is clean.
//
// # What is left alone
//
// Licences of software and of recognisers, licences to content that name no
// face, rights of way that a face opens, deletion for good, access keys, texts
// that deny or forbid such terms. The face and the bound must be in one clause
// or in neighbouring clauses about one grant.
//
// # What is not seen
//
// Terms that are stored elsewhere, and whether a contract was negotiated one by
// one, which standard terms are not.
package perpetual
