// Package common has the shape of the SDK's root, for testdata.
package common

// Credential signs requests.
type Credential struct{ SecretId, SecretKey string }

func StringPtr(v string) *string       { return &v }
func StringPtrs(vs []string) []*string { return nil }
func Float64Ptr(v float64) *float64    { return &v }
func Uint64Ptr(v uint64) *uint64       { return &v }
