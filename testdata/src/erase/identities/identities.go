// Command identities calls one store by one name in several ways, and others by
// other names.
package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"github.com/minio/minio-go/v7"
	"github.com/redis/go-redis/v9"
	"gorm.io/gorm"

	"erase/identities/names"
)

type config struct {
	PhotoBucket, ProofBucket string
	PhotoDir, ProofDir       string
}

// Clip is a row whose table is named on the way.
type Clip struct {
	ID        string
	FaceImage []byte
}

type app struct {
	cfg     *config
	objects *minio.Client
	cache   *redis.Client
	db      *sql.DB
	orm     *gorm.DB
}

func (a *app) put(ctx context.Context, bucket, key string, faceImage []byte) error {
	// gap: a field that a caller passes has no name here; what is kept in the bucket of photos is erased.
	_, err := a.objects.PutObject(ctx, bucket, key, bytes.NewReader(faceImage), -1, minio.PutObjectOptions{}) // want `an object store by`
	return err
}

func (a *app) save(ctx context.Context, id string, faceImage []byte) {
	a.put(ctx, a.cfg.PhotoBucket, "u/"+id, faceImage)
	a.put(ctx, a.cfg.ProofBucket, "u/"+id, faceImage)
	a.objects.PutObject(ctx, names.FaceBucket, id, bytes.NewReader(faceImage), -1, minio.PutObjectOptions{})
	a.objects.PutObject(ctx, "shared", "avatar/"+id, bytes.NewReader(faceImage), -1, minio.PutObjectOptions{}) // want `an object store \(shared/avatar`
	a.objects.PutObject(ctx, "shared", "portrait/"+id, bytes.NewReader(faceImage), -1, minio.PutObjectOptions{})

	a.cache.Set(ctx, names.FaceKey(id), faceImage, 0)
	a.cache.Set(ctx, names.IrisKey(id), faceImage, 0) // want `a key-value store \(iris:`
	a.cache.Set(ctx, fmt.Sprintf("user:%s:face", id), faceImage, 0)

	a.db.Exec("INSERT INTO "+names.FaceTable+" (img) VALUES (?)", faceImage)
	a.db.Exec("INSERT INTO "+names.VoiceTable+" (img) VALUES (?)", faceImage)
	a.db.Exec("INSERT INTO "+names.IrisTable+" (img) VALUES (?)", faceImage) // want `an SQL table \(t_iris\)`
	a.orm.Table(names.ClipTable).Create(&Clip{id, faceImage})

	os.MkdirAll(filepath.Join("data", "people", id), 0o700)
	os.WriteFile(filepath.Join("data", "people", id, "1.jpg"), faceImage, 0o600)
	os.WriteFile(filepath.Join("data", "plates", id, "1.jpg"), faceImage, 0o600) // want `a file \(data/plates\)`
	os.WriteFile(filepath.Join(a.cfg.PhotoDir, id+".jpg"), faceImage, 0o600)
	os.WriteFile(filepath.Join(a.cfg.ProofDir, id+".jpg"), faceImage, 0o600) // want `a file \(\$\{config.ProofDir\}`
}

func (a *app) forget(ctx context.Context, id string) {
	a.objects.RemoveObject(ctx, a.cfg.PhotoBucket, "u/"+id, minio.RemoveObjectOptions{})
	a.objects.RemoveObject(ctx, names.FaceBucket, id, minio.RemoveObjectOptions{})
	a.objects.RemoveObject(ctx, names.VoiceBucket, id, minio.RemoveObjectOptions{})
	a.objects.RemoveObject(ctx, "shared", "portrait/"+id, minio.RemoveObjectOptions{})
	a.cache.Del(ctx, names.FaceKey(id))
	a.cache.Del(ctx, fmt.Sprintf("user:%s:face", id))
	a.db.Exec("DELETE FROM "+names.FaceTable+" WHERE id = ?", id)
	a.db.Exec(fmt.Sprintf("DELETE FROM %s WHERE id = ?", names.VoiceTable), id)
	a.db.Exec("DELETE FROM "+names.ClipTable+" WHERE id = ?", id)
	os.RemoveAll(filepath.Join("data", "people", id))
	os.Remove(filepath.Join(a.cfg.PhotoDir, id+".jpg"))
}

func main() {
	a := &app{cfg: &config{}}
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		a.save(r.Context(), r.FormValue("id"), []byte(r.FormValue("face_image")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) { a.forget(r.Context(), r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
