// Package handlers lets data go the ways of HTTP handlers: registered, wrapped,
// handed what others have read.
package handlers

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"

	"flow/handlers/httpx"
)

type server struct {
	rec *face.Recognizer
	dir string
	log *os.File
}

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("/upload", s.upload)
	mux.HandleFunc("/avatar", s.withImage(s.keepImage))
	mux.HandleFunc("/count", s.withImage(s.countImage))
	mux.Handle("/json", http.HandlerFunc(s.fromJSON))
	mux.Handle("/logged", logged(http.HandlerFunc(s.fromBody)))
	mux.Handle("/typed", httpx.JSON(s.typed))
	mux.Handle("/other", httpx.JSON(s.typedOther))
}

// 上传：读取、识别、落盘
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("pic")
	if err != nil {
		http.Error(w, "缺少图片", http.StatusBadRequest)
		return
	}
	defer file.Close()
	img, err := io.ReadAll(file)
	if err != nil {
		return
	}
	if _, err := s.rec.Recognize(img); err != nil {
		http.Error(w, "未识别到人脸", http.StatusUnprocessableEntity)
		return
	}
	s.log.WriteString(header.Filename)
	os.WriteFile(filepath.Join(s.dir, header.Filename), img, 0o600) // want `image kept in file`
}

// A wrapper reads and proves the image, the handler keeps it.
type imageHandler func(w http.ResponseWriter, r *http.Request, img []byte)

func (s *server) withImage(next imageHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		img, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		if _, err := s.rec.Recognize(img); err != nil {
			return
		}
		next(w, r, img)
	}
}

func (s *server) keepImage(w http.ResponseWriter, r *http.Request, img []byte) {
	os.WriteFile("wrapped.jpg", img, 0o600) // want `image kept in file`
}

func (s *server) countImage(w http.ResponseWriter, r *http.Request, img []byte) {
	os.WriteFile("wrapped.txt", []byte(r.URL.Path), 0o600)
}

func (s *server) fromJSON(w http.ResponseWriter, r *http.Request) {
	var req struct {
		User  string `json:"user"`
		Image string `json:"image"`
	}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		return
	}
	img, err := base64.StdEncoding.DecodeString(req.Image)
	if err != nil {
		return
	}
	if _, err := s.rec.Recognize(img); err != nil {
		return
	}
	os.WriteFile("user.txt", []byte(req.User), 0o600)
	os.WriteFile("json.b64", []byte(req.Image), 0o600) // want `image kept in file`
}

// Middleware reads the body and puts it back.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		os.WriteFile("access.log", []byte(r.Method+" "+r.URL.Path), 0o600)
		next.ServeHTTP(w, r)
	})
}

func (s *server) fromBody(w http.ResponseWriter, r *http.Request) {
	img, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if _, err := s.rec.Recognize(img); err != nil {
		return
	}
	os.WriteFile("body.jpg", img, 0o600) // want `image kept in file`
}

// A generic adapter of another package decodes the request for the handler.
type enrolment struct {
	User string `json:"user"`
	Pic  []byte `json:"pic"`
}

func (s *server) typed(r *http.Request, in enrolment) (string, error) {
	if _, err := s.rec.Recognize(in.Pic); err != nil {
		return "", err
	}
	return "ok", os.WriteFile(in.User, in.Pic, 0o600) // want `image kept in file`
}

func (s *server) typedOther(r *http.Request, in enrolment) (string, error) {
	if _, err := s.rec.Recognize(in.Pic); err != nil {
		return "", err
	}
	return "ok", os.WriteFile("typed.txt", []byte(in.User), 0o600)
}

// gin: handlers as methods, as literals, behind a group.
func (s *server) ginRoutes(r *gin.Engine) {
	v1 := r.Group("/v1")
	v1.POST("/faces", s.ginUpload)
	v1.POST("/inline", func(c *gin.Context) {
		img, err := c.GetRawData()
		if err != nil {
			return
		}
		if _, err := s.rec.Recognize(img); err != nil {
			c.AbortWithStatus(http.StatusBadRequest)
			return
		}
		os.WriteFile("inline.jpg", img, 0o600) // want `image kept in file`
	})
}

func (s *server) ginUpload(c *gin.Context) {
	fh, err := c.FormFile("pic")
	if err != nil {
		return
	}
	dst := filepath.Join(s.dir, fh.Filename)
	if err := c.SaveUploadedFile(fh, dst); err != nil { // want `image kept in file`
		return
	}
	if _, err := s.rec.RecognizeFile(dst); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
	}
}

func (s *server) ginDocument(c *gin.Context) {
	fh, err := c.FormFile("doc")
	if err != nil {
		return
	}
	c.SaveUploadedFile(fh, filepath.Join(s.dir, fh.Filename))
}

// A handler that is a type.
type avatar struct {
	rec  *face.Recognizer
	keep func(name string, b []byte) error
}

func (a *avatar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	img, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		return
	}
	if _, err := a.rec.Recognize(img); err != nil {
		return
	}
	a.keep("avatar.jpg", img)
}

func typeHandler(rec *face.Recognizer, mux *http.ServeMux) {
	mux.Handle("/avatar", &avatar{rec: rec, keep: func(name string, b []byte) error {
		return os.WriteFile(name, b, 0o600) // want `image kept in file`
	}})
}
