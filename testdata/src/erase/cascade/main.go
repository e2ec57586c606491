// Command cascade erases faces with the users they hang on.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// User is a row.
type User struct {
	ID    uint
	Name  string
	Faces []Face `gorm:"constraint:OnDelete:CASCADE"`
}

// Face is a row.
type Face struct {
	ID        uint
	UserID    uint
	FaceImage []byte
}

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	data, err := c.GetRawData()
	if err != nil {
		return
	}
	a.db.Create(&Face{FaceImage: data})
}

func (a *api) close(c *gin.Context) {
	a.db.Where("id = ?", c.Param("id")).Delete(&User{})
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/face", a.add)
	r.DELETE("/account/:id", a.close)
	r.Run()
}
