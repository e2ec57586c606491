// Package consent is the vocabulary of consent: which authorisations a name
// or a text speaks of, and whether it speaks of a person's consent at all.
//
// Names are identifiers, struct tags, form fields, columns and keys, split
// into words and looked up whole ([Classify]). Texts are what people are shown
// and asked to agree to ([Clauses]). Both come in English, Chinese and pinyin.
//
// The package says what words mean, never what a program does with them. OAuth
// consent, WebRTC consent freshness, licences and administrators' switches use
// the same words for other things; a name made of them is marked Foreign or
// Setting, so that nobody takes it for a person's choice.
package consent
