// Functions are handed to functions.
package main

import (
	"context"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/redis/go-redis/v9"

	"flow/di/functional/repo"
	"flow/di/functional/service"
)

func main() {
	rec, rdb := new(face.Recognizer), new(redis.Client)
	cache := repo.New(rdb)
	match := func(pic []byte) (bool, error) {
		faces, err := rec.Recognize(pic)
		return len(faces) == 1, err
	}
	svc := service.New(service.Deps{Match: match, Keep: cache.Save, Note: cache.Note})
	pic, _ := os.ReadFile(os.Args[1])
	svc.Enrol(context.Background(), "1", pic) // want `image kept in keyvalue`
	enrol := service.Enrol(match, repo.Keep(rdb, "pic:"), repo.Keep(rdb, "note:"))
	enrol(context.Background(), "2", pic) // want `image kept in keyvalue`
}
