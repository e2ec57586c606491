package handler

import (
	"io"
	"net/http"
	"path/filepath"

	"github.com/gin-gonic/gin"

	"example.com/attendance/internal/service"
)

// 上传上限 8 MB
const maxUpload = 8 << 20

type employeeHandler struct {
	svc     *service.Employees
	avatars string // 头像目录
}

// 注册
func (h *employeeHandler) register(c *gin.Context) {
	var in service.SignUp
	if err := c.ShouldBind(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	if err := h.svc.Register(c.Request.Context(), in); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusCreated)
}

// 录入照片
func (h *employeeHandler) enrol(c *gin.Context) {
	header, err := c.FormFile("photo")
	if err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	file, err := header.Open()
	if err != nil {
		fail(c, err)
		return
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxUpload))
	if err != nil {
		fail(c, err)
		return
	}
	if err := h.svc.Enrol(c.Request.Context(), c.Param("no"), data); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusCreated)
}

// 考勤机上传特征
func (h *employeeHandler) importFeature(c *gin.Context) {
	var in struct {
		Feature []byte `json:"feature" binding:"required"`
	}
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	if err := h.svc.ImportFeature(c.Request.Context(), c.Param("no"), in.Feature); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}

// 设置头像，可以是任意图片
func (h *employeeHandler) avatar(c *gin.Context) {
	header, err := c.FormFile("avatar")
	if err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	name := filepath.Base(c.Param("no")) + filepath.Ext(header.Filename)
	if err := c.SaveUploadedFile(header, filepath.Join(h.avatars, name)); err != nil {
		fail(c, err)
		return
	}
	if err := h.svc.SetAvatar(c.Request.Context(), c.Param("no"), name); err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"avatar": name})
}

// 登记身份证复印件
func (h *employeeHandler) idCards(c *gin.Context) {
	n, err := h.svc.CountIDCards(c.Request.Context(), c.Param("no"), c.PostFormArray("side"))
	if err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"count": n})
}

// 离职
func (h *employeeHandler) leave(c *gin.Context) {
	if err := h.svc.Leave(c.Request.Context(), c.Param("no")); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}
