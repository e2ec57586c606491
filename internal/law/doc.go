// Package law is the catalogue of the texts that findings map to: Chinese
// instruments on face data, their articles in our own words in English and
// Chinese, and for each whether Go code can show what it asks for.
//
// The catalogue says what a provision is about and never judges conduct.
// Provisions are Go literals, one file per instrument, and cost nothing until
// they are looked up. It is no substitute for the official text and no legal
// advice.
package law

// CatalogueDate is the day whose law the catalogue describes, as YYYY-MM-DD:
// statuses and dates of instruments hold for that day, and what was
// promulgated or changed later is not in it.
const CatalogueDate = "2026-11-01"
