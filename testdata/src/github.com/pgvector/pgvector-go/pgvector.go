// Package pgvector has the shape of the column type, for testdata.
package pgvector

import "database/sql/driver"

// Vector is a column of type vector.
type Vector struct{ vec []float32 }

func NewVector(vec []float32) Vector { return Vector{vec} }

func (v Vector) Slice() []float32             { return v.vec }
func (v Vector) Value() (driver.Value, error) { return nil, nil }
func (v *Vector) Scan(src any) error          { return nil }
