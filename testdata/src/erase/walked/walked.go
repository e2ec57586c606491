// Command walked removes old files of one folder and walks through another.
package main

import (
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/robfig/cron/v3"
)

const captureDir = "data/captures"

func save(w http.ResponseWriter, r *http.Request) {
	faceImage := []byte(r.FormValue("img"))
	os.WriteFile(filepath.Join(captureDir, r.FormValue("id")+".jpg"), faceImage, 0o600)
}

// cleanup 删除超过 7 天的抓拍照片
func cleanup() {
	filepath.Walk(captureDir, func(path string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		if time.Since(info.ModTime()) > 7*24*time.Hour {
			return os.Remove(path)
		}
		return nil
	})
}

func main() {
	c := cron.New()
	c.AddFunc("0 3 * * *", cleanup)
	c.Start()
	http.HandleFunc("/save", save)
	http.ListenAndServe(":8080", nil)
}
