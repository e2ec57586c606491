// Command service erases behind a route, a service and an interface.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Face is a row.
type Face struct {
	ID        uint
	FaceImage []byte
}

func (Face) TableName() string { return "t_face" }

// Repository keeps faces.
type Repository interface {
	Save(f *Face) error
	Remove(id string) error
}

type gormRepository struct{ db *gorm.DB }

func (r *gormRepository) Save(f *Face) error { return r.db.Create(f).Error }

func (r *gormRepository) Remove(id string) error { return r.db.Delete(&Face{}, id).Error }

// Service is what handlers call.
type Service struct{ repo Repository }

func (s *Service) Forget(id string) error { return s.repo.Remove(id) }

func (s *Service) Enrol(img []byte) error { return s.repo.Save(&Face{FaceImage: img}) }

type handler struct{ svc *Service }

func (h *handler) enrol(c *gin.Context) {
	if body, err := c.GetRawData(); err == nil {
		h.svc.Enrol(body)
	}
}

func (h *handler) forget(c *gin.Context) { h.svc.Forget(c.Param("id")) }

func main() {
	h := &handler{&Service{&gormRepository{}}}
	r := gin.New()
	g := r.Group("/v1")
	g.POST("/face", h.enrol)
	g.DELETE("/face/:id", h.forget)
	r.Run()
}
