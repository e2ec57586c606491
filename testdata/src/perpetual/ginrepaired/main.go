// Package ginrepaired enrols faces for a year and lets people go.
package ginrepaired

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type FaceConsent struct {
	gorm.Model
	UserID      string
	Purpose     string
	CanRevoke   bool `gorm:"not null;default:true"`
	Irrevocable bool `gorm:"not null;default:false"`
	ExpiresAt   time.Time
	WithdrawnAt *time.Time
}

type Server struct{ db *gorm.DB }

func (s *Server) Consent(c *gin.Context) {
	s.db.Create(&FaceConsent{UserID: c.Param("id"), Purpose: "sign-in", CanRevoke: true, ExpiresAt: time.Now().AddDate(1, 0, 0)})
	c.JSON(http.StatusOK, gin.H{
		"message": "We use your face template for sign-in for one year. You may withdraw your consent at any time; it is not irrevocable.",
	})
}

func (s *Server) Withdraw(c *gin.Context) {
	s.db.Model(&FaceConsent{}).Where("user_id = ?", c.Param("id")).Update("withdrawn_at", time.Now())
}

func Routes(r *gin.RouterGroup, s *Server) {
	r.POST("/face/consent", s.Consent)
	r.DELETE("/face/consent/:id", s.Withdraw)
}
