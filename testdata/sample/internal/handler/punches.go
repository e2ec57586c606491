package handler

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"example.com/attendance/internal/service"
)

type punchHandler struct{ svc *service.Punches }

// 打卡请求
type punchRequest struct {
	Image string `json:"image" binding:"required"` // base64
}

func (h *punchHandler) punch(c *gin.Context) {
	var in punchRequest
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	id, err := h.svc.Punch(c.Request.Context(), in.Image)
	if err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"employee": id})
}

type visitorHandler struct{ svc *service.Visitors }

// 访客预约
func (h *visitorHandler) register(c *gin.Context) {
	var in service.Visit
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	if err := h.svc.Register(c.Request.Context(), in); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusCreated)
}
