// Package encrypt has the shape of encryption by the store, for testdata.
package encrypt

// ServerSide is a way of it.
type ServerSide interface{ Type() string }

func NewSSE() ServerSide                                      { return nil }
func NewSSEKMS(keyID string, context any) (ServerSide, error) { return nil, nil }
func NewSSEC(key []byte) (ServerSide, error)                  { return nil, nil }
func DefaultPBKDF(password, salt []byte) ServerSide           { return nil }
