// Command plain keeps faces where only those see them who may.
package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func enroll(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("face")
	if err != nil {
		return
	}
	out, err := os.Create(filepath.Join("private", "faces", filepath.Base(r.FormValue("id"))))
	if err != nil {
		return
	}
	defer out.Close()
	io.Copy(out, file)
}

// avatar keeps a picture that nobody recognises anybody by.
func avatar(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("avatar")
	if err != nil {
		return
	}
	out, err := os.Create(filepath.Join("public", "avatars", filepath.Base(r.FormValue("id"))))
	if err != nil {
		return
	}
	defer out.Close()
	io.Copy(out, file)
}

func checkToken(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
	}
}

func sessions() gin.HandlerFunc { return func(c *gin.Context) {} }

func routes() {
	r := gin.New()
	r.Static("/public", "public")
	staff := r.Group("/staff", checkToken)
	staff.Static("/faces", "private")

	inner := r.Group("/inner")
	inner.Use(sessions())
	inner.Static("/faces", "private/faces")

	e := echo.New()
	e.Static("/", "web")

	guarded := gin.New()
	guarded.Use(checkToken)
	guarded.Static("/all", ".")
}

func serve(w http.ResponseWriter, r *http.Request) {
	if !loggedIn(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	http.FileServer(http.Dir("private")).ServeHTTP(w, r)
}

func loggedIn(r *http.Request) bool { return r.Header.Get("Authorization") != "" }

func closure() {
	files := http.FileServer(http.Dir("private"))
	http.HandleFunc("/c/", func(w http.ResponseWriter, r *http.Request) {
		if loggedIn(r) {
			files.ServeHTTP(w, r)
		}
	})
}

func main() {
	http.HandleFunc("/enroll", enroll)
	http.HandleFunc("/avatar", avatar)
	http.HandleFunc("/faces/", serve)
	closure()
	routes()
}
