// Command soft only marks its rows, which is for another rule to tell.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// UserFace is a row.
type UserFace struct {
	gorm.Model
	UserID  uint
	Picture []byte `gorm:"column:face_image"`
}

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	data, err := c.GetRawData()
	if err != nil {
		return
	}
	a.db.Create(&UserFace{Picture: data})
}

func (a *api) remove(c *gin.Context) {
	a.db.Where("user_id = ?", c.Param("id")).Delete(&UserFace{})
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/face", a.add)
	r.DELETE("/face/:id", a.remove)
	r.Run()
}
