// Package entity has the shape of the columns, for testdata.
package entity

// Column is a column.
type Column interface{ Name() string }

type ColumnFloatVector struct{ Column }

type ColumnVarChar struct{ Column }

type ColumnInt64 struct{ Column }

func NewColumnFloatVector(name string, dim int, values [][]float32) *ColumnFloatVector { return nil }
func NewColumnVarChar(name string, values []string) *ColumnVarChar                     { return nil }
func NewColumnInt64(name string, values []int64) *ColumnInt64                          { return nil }
