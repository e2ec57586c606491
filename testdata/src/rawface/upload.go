// Package rawface holds code that keeps face images, and code that does not.
package rawface

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

type handler struct {
	rec *face.Recognizer
	dir string
}

// 上传人脸并比对
func (h *handler) upload(c *gin.Context) {
	fh, err := c.FormFile("file")
	if err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	src, err := fh.Open()
	if err != nil {
		return
	}
	defer src.Close()
	data, err := io.ReadAll(src)
	if err != nil {
		return
	}
	if _, err := h.rec.RecognizeSingle(data); err != nil {
		return
	}
	name := uuid.NewString() + ".jpg"
	if err := os.WriteFile(filepath.Join("uploads", name), data, 0o600); err != nil { // want `kept in a file \(uploads\) by os.WriteFile.*; it comes from .*Context\).FormFile`
		c.Status(http.StatusInternalServerError)
	}
}

// The file is kept first and recognised by its path.
func (h *handler) uploadByPath(c *gin.Context) {
	fh, err := c.FormFile("file")
	if err != nil {
		return
	}
	dst := filepath.Join("./static/img", fh.Filename)
	if err := c.SaveUploadedFile(fh, dst); err != nil { // want `kept in a file.* by .*Context\).SaveUploadedFile.*RecognizeFile`
		return
	}
	faces, err := h.rec.RecognizeFile(dst)
	c.JSON(http.StatusOK, gin.H{"count": len(faces), "err": err})
}

// The form key is what says that it is a face.
func signup(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("face_image")
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	defer file.Close()
	out, err := os.Create("./faces/" + header.Filename)
	if err != nil {
		return
	}
	defer out.Close()
	if _, err := io.Copy(out, file); err != nil { // want `kept in a file \(faces\) by os.Create.*face_image`
		return
	}
}

type loginRequest struct {
	UserID string `json:"user_id"`
	Image  string `json:"image"` // base64
}

// The picture comes as base64 in JSON, with the prefix that browsers put there.
func (h *handler) login(c *gin.Context) {
	var req loginRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		return
	}
	text := req.Image
	if i := strings.Index(text, ","); i >= 0 {
		text = text[i+1:]
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return
	}
	if _, err := h.rec.Recognize(raw); err != nil {
		return
	}
	os.WriteFile(h.dir+"/"+req.UserID+".png", raw, 0o644) // want `kept in a file.*by os.WriteFile.*; it comes from .*Context.*ShouldBindJSON`
}

// net/http with a JSON decoder on the body.
func (h *handler) register(w http.ResponseWriter, r *http.Request) {
	var req loginRequest
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		return
	}
	raw, err := base64.StdEncoding.DecodeString(req.Image)
	if err != nil {
		return
	}
	os.WriteFile("/var/lib/app/"+req.UserID, raw, 0o644) // want `kept in a file \(/var/lib/app\) by os.WriteFile`
	one, err := h.rec.RecognizeSingle(raw)
	fmt.Fprintln(w, one, err)
}

// Every file of the form goes through a buffer.
func (h *handler) album(c *gin.Context) {
	form, err := c.MultipartForm()
	if err != nil {
		return
	}
	for i, fh := range form.File["photos"] {
		h.one(fh, i)
	}
}

func (h *handler) one(fh *multipart.FileHeader, i int) {
	f, err := fh.Open()
	if err != nil {
		return
	}
	defer f.Close()
	var buf bytes.Buffer
	if _, err := io.Copy(&buf, f); err != nil {
		return
	}
	if faces, err := h.rec.Recognize(buf.Bytes()); err != nil || len(faces) == 0 {
		return
	}
	os.WriteFile(fmt.Sprintf("album/%d.jpg", i), buf.Bytes(), 0o600) // want `kept in a file \(album\) by os.WriteFile`
}

// The body is the picture.
func (h *handler) raw(c *gin.Context) {
	body, err := c.GetRawData()
	if err != nil {
		return
	}
	if faces, err := h.rec.Recognize(body); err != nil || len(faces) != 1 {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": "需要一张人脸"})
		return
	}
	os.WriteFile("last.jpg", body, 0o600) // want `kept in a file \(\.\) by os.WriteFile.*; it comes from .*Context.*GetRawData`
}
