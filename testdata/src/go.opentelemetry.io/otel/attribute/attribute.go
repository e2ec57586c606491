// Package attribute has the shape of the attributes of spans, for testdata.
package attribute

// KeyValue is an attribute.
type KeyValue struct{}

func String(k, v string) KeyValue                 { return KeyValue{} }
func Int(k string, v int) KeyValue                { return KeyValue{} }
func Float64Slice(k string, v []float64) KeyValue { return KeyValue{} }
