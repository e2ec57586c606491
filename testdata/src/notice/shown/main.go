// Command shown takes faces of those who have read its notice and agreed.
package main

import (
	"io"

	"github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

const currentNotice = "2025-06"

// User is a row.
type User struct {
	ID            string
	FaceConsent   bool
	NoticeVersion string
}

type handler struct {
	db  *gorm.DB
	rec *face.Recognizer
}

// choose keeps what a person answers to the notice that was shown.
func (h *handler) choose(c *gin.Context) {
	h.db.Model(&User{}).Where("id = ?", c.Param("id")).Updates(map[string]any{
		"face_consent": c.PostForm("face_consent") == "yes", "notice_version": c.PostForm("notice"),
	})
}

func (h *handler) enroll(c *gin.Context) {
	var u User
	h.db.First(&u, c.Param("id"))
	if !u.FaceConsent || u.NoticeVersion != currentNotice {
		c.AbortWithStatus(412)
		return
	}
	photo, _ := io.ReadAll(c.Request.Body)
	_, _ = h.rec.RecognizeSingle(photo)
}

func main() {
	h := &handler{new(gorm.DB), new(face.Recognizer)}
	r := gin.Default()
	r.PUT("/users/:id/consent", h.choose)
	r.POST("/users/:id/face", h.enroll)
	r.Run()
}
