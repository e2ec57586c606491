// Command keys erases keys of another pattern.
package main

import (
	"context"
	"net/http"

	"github.com/redis/go-redis/v9"
)

func save(ctx context.Context, c *redis.Client, id, faceBase64 string) error {
	return c.Set(ctx, "face:"+id, faceBase64, 0).Err() // want `kept in a key-value store \(face:`
}

func logout(ctx context.Context, c *redis.Client, id string) error {
	return c.Del(ctx, "session:"+id).Err()
}

func main() {
	c := redis.NewClient(&redis.Options{})
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.Context(), c, r.FormValue("id"), r.FormValue("face"))
	})
	http.HandleFunc("/logout", func(w http.ResponseWriter, r *http.Request) { logout(r.Context(), c, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
