// Package web takes requests.
package web

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"

	"flow/di/layered/domain"
)

type handler struct{ enrolment domain.Enrolment }

func Register(r *gin.Engine, e domain.Enrolment) {
	h := &handler{e}
	g := r.Group("/visitors")
	g.POST("/:id", h.enrol)
	g.PUT("/:id", h.remark)
	g.GET("/:id", h.export)
}

func (h *handler) enrol(c *gin.Context) {
	pic, err := c.GetRawData()
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if err := h.enrolment.Enrol(c.Request.Context(), c.Param("id"), pic); err != nil {
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": "登记失败"})
	}
}

func (h *handler) remark(c *gin.Context) {
	note, _ := c.GetRawData()
	h.enrolment.Remark(c.Request.Context(), c.Param("id"), note)
}

func (h *handler) export(c *gin.Context) {
	note, _ := h.enrolment.Export(c.Request.Context(), c.Param("id"))
	os.WriteFile("export.txt", note, 0o600)
}
