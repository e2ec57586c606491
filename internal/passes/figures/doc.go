// Package figures finds the whole numbers that the authors of a package gave a
// name to: constants, variables, fields of literals, defaults of flags, of
// settings and of struct tags. What such a number says of faces, how many are
// kept or for how long, is for rules to read from the names.
package figures
