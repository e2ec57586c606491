// Command never asks for consent and never lets go of it.
package main

import (
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// User is a row.
type User struct {
	ID            uint
	Phone         string
	FaceConsent   bool
	FaceConsentAt time.Time
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
	var u User
	h.db.First(&u, req.UserID)
	u.FaceConsent = true // want `withdraw: consent to face processing is recorded here \(User.FaceConsent\) and nothing in the program takes it back`
	u.FaceConsentAt = time.Now()
	u.FaceFeature = req.Feature
	h.db.Save(&u)
}

// remove closes the account, which is not what withdrawing means.
func (h *handler) remove(c *gin.Context) { h.db.Delete(&User{}, c.Param("id")) }

// show hands the answer on.
func (h *handler) show(c *gin.Context) {
	var u User
	h.db.First(&u, c.Param("id"))
	c.JSON(200, &EnrollRequest{UserID: u.ID, FaceConsent: u.FaceConsent})
}

func main() {
	h := &handler{new(gorm.DB)}
	r := gin.Default()
	r.POST("/faces", h.enroll)
	r.GET("/users/:id", h.show)
	r.DELETE("/users/:id", h.remove)
	r.Run()
}
