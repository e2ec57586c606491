// Command keysame erases keys of the pattern that it keeps faces under.
package main

import (
	"context"
	"net/http"

	"github.com/redis/go-redis/v9"
)

func save(ctx context.Context, c *redis.Client, id, faceBase64 string) error {
	return c.Set(ctx, "face:"+id, faceBase64, 0).Err()
}

func forget(ctx context.Context, c *redis.Client, id string) error {
	return c.Del(ctx, "face:"+id).Err()
}

func main() {
	c := redis.NewClient(&redis.Options{})
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.Context(), c, r.FormValue("id"), r.FormValue("face"))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) { forget(r.Context(), c, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
