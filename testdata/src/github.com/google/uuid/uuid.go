// Package uuid has the shape of the generator, for testdata.
package uuid

type UUID [16]byte

func (u UUID) String() string { return "" }

func New() UUID         { return UUID{} }
func NewString() string { return "" }
