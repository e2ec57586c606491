// Package objects keeps pictures in object stores that can encrypt.
package objects

import (
	"bytes"
	"context"
	"fmt"
	"io"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/encrypt"
)

// Album keeps pictures.
type Album struct {
	s3     *s3.Client
	minio  *minio.Client
	rec    *face.Recognizer
	bucket string
	sse    encrypt.ServerSide
}

func (a *Album) check(img []byte) error {
	faces, err := a.rec.Recognize(img)
	if err == nil && len(faces) != 1 {
		err = fmt.Errorf("%d faces", len(faces))
	}
	return err
}

func (a *Album) leftOut(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{ // want `a face image is kept unencrypted in an object store`
		Bucket:      aws.String(a.bucket),
		Key:         aws.String(key),
		Body:        bytes.NewReader(img),
		ContentType: aws.String("image/jpeg"),
	})
	return err
}

func (a *Album) inLiteral(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket:               aws.String(a.bucket),
		Key:                  aws.String(key),
		Body:                 bytes.NewReader(img),
		ServerSideEncryption: types.ServerSideEncryptionAes256,
	})
	return err
}

func (a *Album) setLater(ctx context.Context, key, kmsKey string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	in := &s3.PutObjectInput{Bucket: aws.String(a.bucket), Key: aws.String(key), Body: bytes.NewReader(img)}
	in.ServerSideEncryption = types.ServerSideEncryptionAwsKms
	in.SSEKMSKeyId = aws.String(kmsKey)
	_, err := a.s3.PutObject(ctx, in)
	return err
}

// newInput makes the input for all.
func (a *Album) newInput(key string, body io.Reader) *s3.PutObjectInput {
	return &s3.PutObjectInput{
		Bucket:               aws.String(a.bucket),
		Key:                  aws.String(key),
		Body:                 body,
		ServerSideEncryption: types.ServerSideEncryptionAes256,
	}
}

func (a *Album) byHelper(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	_, err := a.s3.PutObject(ctx, a.newInput(key, bytes.NewReader(img)))
	return err
}

func encrypted(in *s3.PutObjectInput) {
	in.ServerSideEncryption = types.ServerSideEncryptionAes256
}

func (a *Album) setByHelper(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	in := &s3.PutObjectInput{Bucket: aws.String(a.bucket), Key: aws.String(key), Body: bytes.NewReader(img)}
	encrypted(in)
	_, err := a.s3.PutObject(ctx, in)
	return err
}

// A wrapper of the program passes the option on.
func (a *Album) put(ctx context.Context, key string, body io.Reader, sse types.ServerSideEncryption) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String(a.bucket), Key: aws.String(key), Body: body, ServerSideEncryption: sse,
	})
	return err
}

func (a *Album) passed(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	return a.put(ctx, key, bytes.NewReader(img), types.ServerSideEncryptionAes256)
}

// A helper without the option.
func (a *Album) plainInput(key string, body io.Reader) *s3.PutObjectInput {
	return &s3.PutObjectInput{Bucket: aws.String(a.bucket), Key: aws.String(key), Body: body}
}

func (a *Album) byPlainHelper(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	_, err := a.s3.PutObject(ctx, a.plainInput(key, bytes.NewReader(img))) // want `kept unencrypted in an object store`
	return err
}

// The option of one object is none of the other.
func (a *Album) twice(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	sealed := &s3.PutObjectInput{Key: aws.String(key), Body: bytes.NewReader(img), ServerSideEncryption: types.ServerSideEncryptionAes256}
	plain := &s3.PutObjectInput{Key: aws.String("public/" + key), Body: bytes.NewReader(img)}
	if _, err := a.s3.PutObject(ctx, sealed); err != nil {
		return err
	}
	_, err := a.s3.PutObject(ctx, plain) // want `kept unencrypted in an object store`
	return err
}

// The key of the customer alone encrypts as well.
func (a *Album) customerKey(ctx context.Context, key, secret string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	// gap: reported though the key of the customer encrypts; one option of a store is looked at.
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{ // want `kept unencrypted in an object store`
		Bucket: aws.String(a.bucket), Key: aws.String(key), Body: bytes.NewReader(img),
		SSECustomerAlgorithm: aws.String("AES256"), SSECustomerKey: aws.String(secret),
	})
	return err
}

func (a *Album) minioPlain(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	opts := minio.PutObjectOptions{ContentType: "image/jpeg"}
	_, err := a.minio.PutObject(ctx, "faces", key, bytes.NewReader(img), int64(len(img)), opts) // want `a face image is kept unencrypted in an object store \(faces/?.*\)`
	return err
}

func (a *Album) minioSealed(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	opts := minio.PutObjectOptions{ContentType: "image/jpeg", ServerSideEncryption: encrypt.NewSSE()}
	_, err := a.minio.PutObject(ctx, "faces", key, bytes.NewReader(img), int64(len(img)), opts)
	return err
}

func (a *Album) minioKMS(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	sse, err := encrypt.NewSSEKMS("face-key", nil)
	if err != nil {
		return err
	}
	_, err = a.minio.PutObject(ctx, "faces", key, bytes.NewReader(img), int64(len(img)), minio.PutObjectOptions{ServerSideEncryption: sse})
	return err
}

// NewAlbum sets the option once for all.
func NewAlbum(c *minio.Client, rec *face.Recognizer) *Album {
	return &Album{minio: c, rec: rec, sse: encrypt.NewSSE()}
}

// gap: reported though the constructor of the receiver set the option: a field
// of a receiver that is handed on has no value here.
func (a *Album) minioByField(ctx context.Context, key string, img []byte) error {
	if err := a.check(img); err != nil {
		return err
	}
	_, err := a.minio.PutObject(ctx, "faces", key, bytes.NewReader(img), int64(len(img)), minio.PutObjectOptions{ServerSideEncryption: a.sse}) // want `kept unencrypted`
	return err
}
