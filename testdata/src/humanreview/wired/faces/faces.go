// Package faces asks a service whether two pictures show one person.
package faces

import "context"

// Client asks.
type Client struct{}

// Result is what it says.
type Result struct {
	Similarity float64
}

// CompareFace compares.
func (c *Client) CompareFace(ctx context.Context, selfie, onFile []byte) (*Result, error) {
	return &Result{}, nil
}
