// Command kiosk lets visitors in, and anybody see them.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"publish/kiosk/faces"
	"publish/kiosk/settings"
)

func routes(s *settings.Settings) *gin.Engine {
	r := gin.New()
	r.Static("/uploads", "./uploads") // want `the directory ./uploads is served to everybody by gin.RouterGroup.Static, and a face image is kept in it \(.*faces.go:24\)`
	r.Static("/assets", "assets")
	r.Static("/pictures", s.Pictures) // want `the directory \{settings.Settings.Pictures\} is served to everybody`
	r.Static("/more", s.Assets)
	return r
}

func files() {
	http.Handle("/f/", http.StripPrefix("/f/", http.FileServer(http.Dir("uploads/faces")))) // want `the directory uploads/faces is served`
	//facelint:allow publish reachable from the intranet of the porter only
	http.Handle("/g/", http.FileServer(http.Dir("uploads")))
	http.Handle("/h/", requireLogin(http.FileServer(http.Dir("uploads"))))
}

func requireLogin(next http.Handler) http.Handler { return next }

func main() {
	http.HandleFunc("/enroll", faces.Enroll)
	files()
	s := new(settings.Settings)
	faces.Replace(s, "1", nil)
	faces.Logo(nil)
	routes(s).Run()
}
