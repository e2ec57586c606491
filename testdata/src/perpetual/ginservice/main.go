// Package ginservice enrols faces for good.
package ginservice

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type FaceConsent struct {
	gorm.Model
	UserID      string
	Perpetual   bool `gorm:"not null;default:true"` // want `perpetual: the grant over face data FaceConsent.Perpetual is unlimited in time`
	Irrevocable bool
	CanRevoke   bool
	ExpiresAt   *time.Time
}

type Server struct{ db *gorm.DB }

func (s *Server) Consent(c *gin.Context) {
	s.db.Create(&FaceConsent{UserID: c.Param("id"), Irrevocable: true}) // want `FaceConsent is irrevocable \(Irrevocable: true\)`
	c.JSON(http.StatusOK, gin.H{
		"message": "You have granted us a perpetual and irrevocable right to use your face template.", // want `unlimited in time, irrevocable`
	})
}

func (s *Server) Renew(c *gin.Context) {
	consent := FaceConsent{UserID: c.Param("id")}
	consent.CanRevoke = false // want `unlimited in time, irrevocable \(ExpiresAt: nil, CanRevoke: false\)`
	consent.ExpiresAt = nil
	s.db.Save(&consent)
}

func Routes(r *gin.RouterGroup, s *Server) {
	r.POST("/face/consent", s.Consent)
	r.PUT("/face/consent/:id", s.Renew)
}
