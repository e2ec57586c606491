// Command folders keeps faces in files and sweeps one folder by age.
package main

import (
	"net/http"
	"os"
	"path/filepath"
	"time"
)

const maxAge = 24 * time.Hour

func save(w http.ResponseWriter, r *http.Request) {
	faceImage := []byte(r.FormValue("face_image"))
	os.WriteFile(filepath.Join("/data/captures", r.FormValue("id")+".jpg"), faceImage, 0o600)
	os.WriteFile(filepath.Join("/data/staff", r.FormValue("id")+".jpg"), faceImage, 0o600) // want `a face image is kept in a file \(/data/staff\) by os.WriteFile without a time limit`
}

func remove(w http.ResponseWriter, r *http.Request) {
	os.Remove(filepath.Join("/data/staff", r.FormValue("id")+".jpg"))
}

// sweep 定时清理抓拍目录
func sweep() {
	ticker := time.NewTicker(time.Hour)
	defer ticker.Stop()
	for range ticker.C {
		entries, err := os.ReadDir("/data/captures")
		if err != nil {
			continue
		}
		for _, e := range entries {
			info, err := e.Info()
			if err != nil {
				continue
			}
			if time.Since(info.ModTime()) > maxAge {
				os.Remove(filepath.Join("/data/captures", e.Name()))
			}
		}
	}
}

func main() {
	go sweep()
	http.HandleFunc("/save", save)
	http.HandleFunc("/remove", remove)
	http.ListenAndServe(":8080", nil)
}
