// Package handler answers HTTP requests.
package handler

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"example.com/attendance/internal/recognise"
	"example.com/attendance/internal/service"
)

// NewRouter 注册路由
func NewRouter(employees *service.Employees, punches *service.Punches, visitors *service.Visitors, avatars string) *gin.Engine {
	e := &employeeHandler{svc: employees, avatars: avatars}
	p := &punchHandler{svc: punches}
	v := &visitorHandler{svc: visitors}

	r := gin.Default()
	api := r.Group("/api/v1")
	api.POST("/employees", e.register)
	api.POST("/employees/:no/photo", e.enrol)
	api.POST("/employees/:no/feature", e.importFeature) // 考勤机同步
	api.POST("/employees/:no/avatar", e.avatar)
	api.POST("/employees/:no/idcards", e.idCards)
	api.DELETE("/employees/:no", e.leave)
	api.POST("/punches", p.punch)
	api.POST("/visitors", v.register)
	return r
}

// fail 统一错误返回
func fail(c *gin.Context, err error) {
	code := http.StatusInternalServerError
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound), errors.Is(err, recognise.ErrNoMatch):
		code = http.StatusNotFound
	case errors.Is(err, service.ErrNotAgreed):
		code = http.StatusBadRequest
	}
	c.AbortWithStatusJSON(code, gin.H{"error": err.Error()})
}
