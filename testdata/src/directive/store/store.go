// Package store says what its functions do.
package store

// Photo is a picture.
//
//facelint:raw
type Photo []byte

// Save keeps a picture for packages that import this one.
//
//facelint:store name=photos
//facelint:allow keeping found by importers only
func Save(p Photo) {}
