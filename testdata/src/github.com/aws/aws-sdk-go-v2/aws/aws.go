// Package aws has the shape of the SDK's root, for testdata.
package aws

// Config sets up clients.
type Config struct{ Region string }

func String(v string) *string    { return &v }
func ToString(p *string) string  { return *p }
func Int32(v int32) *int32       { return &v }
func Float32(v float32) *float32 { return &v }
