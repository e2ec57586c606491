// Command allowed says why it only marks.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// FaceRecord 人脸记录
type FaceRecord struct {
	gorm.Model
	FaceImage []byte
}

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	if faceImage, err := c.GetRawData(); err == nil {
		a.db.Create(&FaceRecord{FaceImage: faceImage})
	}
}

func (a *api) remove(c *gin.Context) {
	//facelint:allow softerase 依法保存六个月，期间已停止读取
	a.db.Delete(&FaceRecord{}, c.Param("id"))
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/faces", a.add)
	r.DELETE("/faces/:id", a.remove)
	r.Run()
}
