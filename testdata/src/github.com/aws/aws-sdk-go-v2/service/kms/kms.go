// Package kms has the shape of the key management client, for testdata.
package kms

import "context"

// Options sets up a client.
type Options struct{}

// Client is a client.
type Client struct{}

type EncryptInput struct {
	KeyId             *string
	Plaintext         []byte
	EncryptionContext map[string]string
}

type EncryptOutput struct {
	CiphertextBlob []byte
	KeyId          *string
}

type GenerateDataKeyInput struct{ KeyId *string }

type GenerateDataKeyOutput struct{ CiphertextBlob, Plaintext []byte }

type DecryptInput struct{ CiphertextBlob []byte }

type DecryptOutput struct{ Plaintext []byte }

func (c *Client) Encrypt(ctx context.Context, in *EncryptInput, opts ...func(*Options)) (*EncryptOutput, error) {
	return nil, nil
}
func (c *Client) Decrypt(ctx context.Context, in *DecryptInput, opts ...func(*Options)) (*DecryptOutput, error) {
	return nil, nil
}
func (c *Client) GenerateDataKey(ctx context.Context, in *GenerateDataKeyInput, opts ...func(*Options)) (*GenerateDataKeyOutput, error) {
	return nil, nil
}
