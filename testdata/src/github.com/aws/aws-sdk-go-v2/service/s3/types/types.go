// Package types has the shape of the data of S3, for testdata.
package types

// ObjectIdentifier names an object.
type ObjectIdentifier struct{ Key *string }

// Delete lists objects.
type Delete struct{ Objects []ObjectIdentifier }
