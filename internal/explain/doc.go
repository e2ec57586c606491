// Package explain tells what a rule looks for and what an article says.
//
// Both directions of the map are answered: from a rule to the articles that
// its findings map to, and from an article to the rules that look for gaps in
// what it asks. An article that no rule maps to says so, and why: most duties
// on face data are met or missed outside the code.
//
// Articles are told in our own words. They are no substitute for the official
// text, to which every answer points where the catalogue knows its address.
package explain
