// Command two keeps a face in two stores and erases it from one.
package main

import (
	"context"
	"net/http"

	"github.com/minio/minio-go/v7"
	"github.com/redis/go-redis/v9"
	"strings"
)

type stores struct {
	objects *minio.Client
	cache   *redis.Client
}

func (s *stores) save(ctx context.Context, id, faceBase64 string) error {
	if err := s.cache.Set(ctx, "face:"+id, faceBase64, 0).Err(); err != nil { // want `kept in a key-value store`
		return err
	}
	_, err := s.objects.PutObject(ctx, "faces", id, strings.NewReader(faceBase64), -1, minio.PutObjectOptions{})
	return err
}

func (s *stores) remove(ctx context.Context, id string) error {
	return s.objects.RemoveObject(ctx, "faces", id, minio.RemoveObjectOptions{})
}

func main() {
	s := &stores{}
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		s.save(r.Context(), r.FormValue("id"), r.FormValue("face"))
	})
	http.HandleFunc("/remove", func(w http.ResponseWriter, r *http.Request) { s.remove(r.Context(), r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
