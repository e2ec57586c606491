// Command revoke lets people take consent back, and forgets them.
package main

import (
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// User is a row.
type User struct {
	ID            uint
	FaceConsent   bool
	FaceConsentAt *time.Time
	FaceFeature   []byte
}

// EnrollRequest is what the app sends.
type EnrollRequest struct {
	UserID      uint
	FaceConsent bool
	Feature     []byte
}

type handler struct{ db *gorm.DB }

func (h *handler) enroll(c *gin.Context) {
	var req EnrollRequest
	if c.ShouldBindJSON(&req) != nil || !req.FaceConsent {
		c.Status(400)
		return
	}
	now := time.Now()
	var u User
	h.db.First(&u, req.UserID)
	u.FaceConsent, u.FaceConsentAt, u.FaceFeature = true, &now, req.Feature
	h.db.Save(&u)
}

func (h *handler) quit(c *gin.Context) {
	var u User
	h.db.First(&u, c.Param("id"))
	u.FaceConsent, u.FaceConsentAt, u.FaceFeature = false, nil, nil
	h.db.Save(&u)
}

func main() {
	h := &handler{new(gorm.DB)}
	r := gin.Default()
	r.POST("/faces", h.enroll)
	r.DELETE("/faces/:id", h.quit)
	r.Run()
}
