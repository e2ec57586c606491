// Package bundle reports consent to face processing that is not asked for by
// itself: one answer for a face and something else, or a general agreement in
// its stead.
//
// # What is flagged
//
//   - a field, form field or check box that by its name, tag, label or comment
//     covers face data and something else, such as AgreeTermsAndFace
//   - an answer about faces taken from an agreement to terms, a privacy policy
//     or "everything", or set to the same input as another authorisation
//   - a face call behind a check of a general agreement and no other consent,
//     the check being in the function, in a helper of any package, at a caller or in
//     the middleware of the route
//   - a call, list or bit set that grants a face scope along with others
//   - an answer about faces that is yes by default: a column, a field of a
//     message, a ticked box or option, a hidden field, a field in the definition
//     of a form
//   - consent to face processing that is kept, or found current, under the
//     version of the terms
//   - a sentence or label by which one agrees to face processing and something
//     else at once: in a constant, or in a page, catalogue of messages or form
//     definition (HTML, Markdown, JSON, YAML, text) that is embedded or that the
//     package loads from its module
//
// # What clears it
//
// An input of its own for the face: own field, own box, own endpoint, own time
// or version. One record per kind of consent and purpose is clean, and so is
// one form with one box for each thing.
//
// # What is left alone
//
// OAuth consent, cookie banners without faces, voice consent, WebRTC consent
// freshness, administrators' switches and feature flags are not consent to
// face processing. A function that declares another basis than consent with
// //facelint:basis is not asked about consent. A field or function marked
// //facelint:consent scope=face counts as a consent of its own.
//
// # What is not seen
//
// Front ends that the package neither embeds nor loads by a constant name, stored answers that another service set,
// callers in packages that import the one that makes the face call, and an "or"
// between an own answer and a general one.
package bundle
