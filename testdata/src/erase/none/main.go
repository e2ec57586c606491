// Command none keeps templates and has no way to erase them.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// FaceTemplate is a row.
type FaceTemplate struct {
	ID         uint
	UserID     uint
	Descriptor []float32
	FaceVector []float32
}

type api struct{ db *gorm.DB }

func (a *api) enrol(c *gin.Context) {
	var in struct {
		UserID     uint      `json:"user_id"`
		FaceVector []float32 `json:"face_vector"`
	}
	if err := c.ShouldBindJSON(&in); err != nil {
		return
	}
	row := FaceTemplate{UserID: in.UserID, FaceVector: in.FaceVector}
	a.db.Create(&row) // want `a face template is kept in an SQL table \(face_templates\) by .*Create and nothing`
}

func (a *api) show(c *gin.Context) {
	var row FaceTemplate
	a.db.First(&row, c.Param("id"))
	c.JSON(200, row.UserID)
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/faces", a.enrol)
	r.GET("/faces/:id", a.show)
	r.Run()
}
