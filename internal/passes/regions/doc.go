// Package regions finds in which region of a cloud a program keeps and
// processes what it hands to that cloud, and knows which of them are in the
// mainland. Hong Kong, Macao and Taiwan are outside, as the rules on export of
// data have it.
package regions
