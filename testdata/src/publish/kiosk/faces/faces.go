// Package faces keeps the pictures by which visitors are known.
package faces

import (
	"io"
	"net/http"
	"os"
	"path/filepath"

	"publish/kiosk/settings"
)

// Enroll keeps what the camera at the gate saw.
func Enroll(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("face")
	if err != nil {
		return
	}
	out, err := os.Create(filepath.Join("uploads", "faces", filepath.Base(r.FormValue("id"))+".jpg"))
	if err != nil {
		return
	}
	defer out.Close()
	io.Copy(out, file)
}

// Replace keeps a newer picture, where the settings say.
func Replace(s *settings.Settings, id string, selfie []byte) error {
	return os.WriteFile(filepath.Join(s.Pictures, id), selfie, 0o600)
}

// Logo keeps the picture of a sponsor.
func Logo(data []byte) error { return os.WriteFile("assets/logo.png", data, 0o600) }
