// Package web hands requests to the service.
package web

import "github.com/gin-gonic/gin"

// FaceService is what the handlers need of it.
type FaceService interface {
	Open(id string, photo []byte)
	OpenToo(id string, photo []byte)
}

type Handler struct{ Faces FaceService }

func (h *Handler) Open(c *gin.Context)    { h.Faces.Open(c.Param("id"), nil) }
func (h *Handler) OpenToo(c *gin.Context) { h.Faces.OpenToo(c.Param("id"), nil) }

func (h *Handler) Routes(r *gin.RouterGroup) { r.POST("/open", h.Open) }
