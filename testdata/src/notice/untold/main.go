// Command untold takes faces and tells nobody.
package main

import (
	"io"

	"github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
)

type handler struct{ rec *face.Recognizer }

func (h *handler) enroll(c *gin.Context) {
	h.add(c, "enroll") // want `notice: requests that come to enroll have a face processed \(\(\*Recognizer\).RecognizeSingle\), and nothing in the program shows or records a notice about it before; so do 1 more entry points`
}

func (h *handler) verify(c *gin.Context) {
	photo, _ := io.ReadAll(c.Request.Body)
	_, _ = h.rec.RecognizeSingle(photo)
}

func (h *handler) add(c *gin.Context, why string) {
	photo, _ := io.ReadAll(c.Request.Body)
	_, _ = h.rec.RecognizeSingle(photo)
}

// notices lists announcements, which are of another kind.
func (h *handler) notices(c *gin.Context) { c.JSON(200, []string{"the lift is out of order"}) }

func main() {
	h := &handler{new(face.Recognizer)}
	r := gin.Default()
	r.POST("/faces", h.enroll)
	r.POST("/verify", h.verify)
	r.GET("/notices", h.notices)
	r.Run()
}
