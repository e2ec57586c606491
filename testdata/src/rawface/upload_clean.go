package rawface

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

// Only the template is kept, and that is for another rule.
func (h *handler) uploadTemplate(c *gin.Context) {
	fh, err := c.FormFile("file")
	if err != nil {
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
	one, err := h.rec.RecognizeSingle(data)
	if err != nil || one == nil {
		return
	}
	text, err := json.Marshal(one.Descriptor)
	if err != nil {
		return
	}
	os.WriteFile(filepath.Join("templates", fh.Filename), text, 0o600)
}

// The file goes away when the function ends, however it ends.
func (h *handler) uploadAndForget(c *gin.Context) {
	fh, err := c.FormFile("file")
	if err != nil {
		return
	}
	dst := filepath.Join("./tmp", fh.Filename)
	if err := c.SaveUploadedFile(fh, dst); err != nil {
		return
	}
	defer os.Remove(dst)
	faces, err := h.rec.RecognizeFile(dst)
	c.JSON(http.StatusOK, gin.H{"count": len(faces), "err": err})
}

// An upload that nothing says is a face.
func attach(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("attachment")
	if err != nil {
		return
	}
	defer file.Close()
	out, err := os.Create("./files/" + header.Filename)
	if err != nil {
		return
	}
	defer out.Close()
	io.Copy(out, file)
}

// The picture is matched and let go.
func (h *handler) loginOnly(c *gin.Context) {
	var req loginRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		return
	}
	raw, err := base64.StdEncoding.DecodeString(req.Image)
	if err != nil {
		return
	}
	faces, err := h.rec.Recognize(raw)
	if err != nil {
		return
	}
	os.WriteFile("last-user.txt", []byte(req.UserID), 0o600)
	c.JSON(http.StatusOK, gin.H{"faces": len(faces)})
}

// A digest tells pictures apart and shows none.
func (h *handler) digest(c *gin.Context) {
	body, err := c.GetRawData()
	if err != nil {
		return
	}
	if _, err := h.rec.Recognize(body); err != nil {
		return
	}
	sum := sha256.Sum256(body)
	os.WriteFile("seen.txt", []byte(hex.EncodeToString(sum[:])), 0o600)
}

// Answering the client is not keeping.
func (h *handler) echo(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if _, err := h.rec.Recognize(body); err != nil {
		return
	}
	w.Write(body)
}
