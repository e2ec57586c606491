// Package requests finds, in one package, requests for a service that are
// refused unless a field about a face is filled in: what validation tags say.
//
// It reads struct types and tags, in the dialects of the validators in use, and
// judges nothing.
package requests
