// Command cloud keeps selfies in several clouds.
package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"time"

	"cloud.google.com/go/storage"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/minio/minio-go/v7"
)

type app struct {
	s3     *s3.Client
	minio  *minio.Client
	gcs    *storage.Client
	bucket string
}

func (a *app) open(ctx context.Context, key string, selfie []byte) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{ // want `a face image is kept in an object store \(selfies\) where everybody can read it: public-read`
		Bucket: aws.String("selfies"),
		Key:    aws.String(key),
		Body:   bytes.NewReader(selfie),
		ACL:    types.ObjectCannedACLPublicRead,
	})
	return err
}

func (a *app) closed(ctx context.Context, key string, selfie []byte) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("selfies"), Key: aws.String(key), Body: bytes.NewReader(selfie), ACL: types.ObjectCannedACLPrivate,
	})
	return err
}

func (a *app) banner(ctx context.Context, data []byte) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("banners"), Key: aws.String("spring"), Body: bytes.NewReader(data), ACL: types.ObjectCannedACLPublicRead,
	})
	return err
}

// shown is what people are asked for on the page of winners.
//
//facelint:consent scope=publish
func (a *app) shown(ctx context.Context, key string, selfie []byte) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("winners"), Key: aws.String(key), Body: bytes.NewReader(selfie), ACL: types.ObjectCannedACLPublicRead,
	})
	return err
}

// put is called with the right that the caller wants.
func (a *app) put(ctx context.Context, key, acl string, data []byte) error {
	_, err := a.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String(a.bucket), Key: aws.String(key), Body: bytes.NewReader(data), ACL: types.ObjectCannedACL(acl),
	})
	return err
}

func (a *app) helped(ctx context.Context, selfie []byte) error {
	return a.put(ctx, "x", "public-read", selfie) // want `where everybody can read it: public-read`
}

func (a *app) helpedPrivately(ctx context.Context, faceImage []byte) error {
	return a.put(ctx, "y", "private", faceImage)
}

func (a *app) google(ctx context.Context, key string, selfie io.Reader) error {
	w := a.gcs.Bucket("portraits").Object(key).NewWriter(ctx)
	w.ACL = []storage.ACLRule{{Entity: storage.AllUsers, Role: storage.RoleReader}}
	if _, err := io.Copy(w, selfie); err != nil { // want `where everybody can read it: allUsers`
		return err
	}
	return w.Close()
}

func (a *app) googleAfter(ctx context.Context, key string, selfie io.Reader) error {
	o := a.gcs.Bucket("portraits").Object(key)
	w := o.NewWriter(ctx)
	if _, err := io.Copy(w, selfie); err != nil { // want `where everybody can read it: allUsers`
		return err
	}
	w.Close()
	return o.ACL().Set(ctx, storage.AllUsers, storage.RoleReader)
}

const everybody = `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["*"]},
	"Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::kyc/*"]}]}`

const nobody = `{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": ["s3:GetObject"]}]}`

func (a *app) policies(ctx context.Context) {
	a.minio.SetBucketPolicy(ctx, "kyc", everybody) // want `the bucket kyc is opened to everybody by minio.Client.SetBucketPolicy, and a face image is kept in it`
	a.minio.SetBucketPolicy(ctx, "assets", everybody)
	a.minio.SetBucketPolicy(ctx, "kyc", nobody)
}

func (a *app) kyc(ctx context.Context, selfie []byte) error {
	_, err := a.minio.PutObject(ctx, "kyc", "1", bytes.NewReader(selfie), int64(len(selfie)), minio.PutObjectOptions{})
	return err
}

func (a *app) addresses(ctx context.Context, p *s3.PresignClient) {
	a.minio.PresignedGetObject(ctx, "kyc", "1", 365*24*time.Hour, nil) // want `minio.Client.PresignedGetObject makes an address that lets whoever has it read for 365 days where a face image is kept`
	a.minio.PresignedGetObject(ctx, "kyc", "1", 10*time.Minute, nil)
	a.minio.PresignedGetObject(ctx, "assets", "1", 365*24*time.Hour, nil)
	in := &s3.GetObjectInput{Bucket: aws.String("selfies"), Key: aws.String("1")}
	p.PresignGetObject(ctx, in, s3.WithPresignExpires(30*24*time.Hour)) // want `for 30 days`
	p.PresignGetObject(ctx, in, s3.WithPresignExpires(7*24*time.Hour))
	p.PresignGetObject(ctx, in, func(o *s3.PresignOptions) { o.Expires = 90 * 24 * time.Hour }) // want `for 90 days`
}

func handle(w http.ResponseWriter, r *http.Request) {
	a, ctx := new(app), r.Context()
	file, _, err := r.FormFile("selfie")
	if err != nil {
		return
	}
	selfie, _ := io.ReadAll(file)
	a.open(ctx, "a", selfie)
	a.closed(ctx, "a", selfie)
	a.banner(ctx, nil)
	a.shown(ctx, "a", selfie)
	a.helped(ctx, selfie)
	a.helpedPrivately(ctx, selfie)
	a.google(ctx, "a", file)
	a.googleAfter(ctx, "a", file)
	a.kyc(ctx, selfie)
	a.policies(ctx)
	a.addresses(ctx, nil)
}

func main() { http.HandleFunc("/", handle) }
