// Command buckets erases from the bucket that holds no faces.
package main

import (
	"context"
	"net/http"
	"strings"

	"github.com/minio/minio-go/v7"
)

func save(ctx context.Context, c *minio.Client, id, faceBase64 string) error {
	_, err := c.PutObject(ctx, "faces", id, strings.NewReader(faceBase64), -1, minio.PutObjectOptions{}) // want `kept in an object store \(faces`
	return err
}

func tidy(ctx context.Context, c *minio.Client, id string) error {
	return c.RemoveObject(ctx, "invoices", id, minio.RemoveObjectOptions{})
}

func main() {
	c, err := minio.New("127.0.0.1:9000", nil)
	if err != nil {
		return
	}
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.Context(), c, r.FormValue("id"), r.FormValue("face"))
	})
	http.HandleFunc("/tidy", func(w http.ResponseWriter, r *http.Request) { tidy(r.Context(), c, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
