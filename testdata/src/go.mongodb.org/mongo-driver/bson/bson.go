// Package bson has the shape of the documents, for testdata.
package bson

// M is a document.
type M map[string]any

// E is an entry of a D.
type E struct {
	Key   string
	Value any
}

// D is a document in order.
type D []E

func Marshal(v any) ([]byte, error)      { return nil, nil }
func Unmarshal(data []byte, v any) error { return nil }
