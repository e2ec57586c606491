// Command embedded finds handlers in embedded structs, interfaces and servers.
package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

// Faces is what several servers embed.
type Faces struct{ dir string }

// Save keeps a picture.
func (f *Faces) Save(c *gin.Context) {
	if faceImage, err := c.GetRawData(); err == nil {
		os.WriteFile("faces/"+c.Param("id"), faceImage, 0o600)
		os.WriteFile("icons/"+c.Param("id"), faceImage, 0o600)
		os.WriteFile("cards/"+c.Param("id"), faceImage, 0o600)
		os.WriteFile("proofs/"+c.Param("id"), faceImage, 0o600) // want `kept in a file \(proofs\)`
	}
}

// Remove erases one.
func (f *Faces) Remove(c *gin.Context) { os.Remove("faces/" + c.Param("id")) }

type server struct{ Faces }

// remover is what a route needs.
type remover interface{ RemoveIcon(c *gin.Context) }

type icons struct{}

func (icons) RemoveIcon(c *gin.Context) { os.Remove("icons/" + c.Param("id")) }

func mount(r *gin.Engine, h remover) { r.DELETE("/icons/:id", h.RemoveIcon) }

// cards is a server of its own.
type cards struct{}

func (cards) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		os.Remove("cards/" + r.URL.Query().Get("id"))
	}
}

// proofs looks like one and serves nothing.
type proofs struct{}

func (proofs) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	os.Remove("proofs/" + r.URL.Query().Get("id"))
}

func main() {
	s := &server{}
	r := gin.New()
	r.POST("/faces/:id", s.Save)
	r.DELETE("/faces/:id", s.Remove)
	mount(r, icons{})
	srv := &http.Server{Addr: ":8081", Handler: cards{}}
	go srv.ListenAndServe()
	r.Run()
}
