// Package openai has the shape of a client of a language model, for testdata.
package openai

import "context"

// Client is a client.
type Client struct{}

type EmbeddingRequest struct {
	Input []string
	Model string
}

type Embedding struct {
	Embedding []float32
	Index     int
}

type EmbeddingResponse struct{ Data []Embedding }

func NewClient(token string) *Client { return nil }

func (c *Client) CreateEmbeddings(ctx context.Context, req EmbeddingRequest) (EmbeddingResponse, error) {
	return EmbeddingResponse{}, nil
}
