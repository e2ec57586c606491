// Command purged marks rows first and erases them for good after a month.
package main

import (
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Face is a row that a purge erases.
type Face struct {
	gorm.Model
	FaceImage []byte
}

// Capture is a row that a statement erases.
type Capture struct {
	gorm.Model
	FaceImage []byte
}

// Enrolment is a row that is only marked.
type Enrolment struct {
	gorm.Model
	FaceImage []byte
}

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	data, err := c.GetRawData()
	if err != nil {
		return
	}
	a.db.Create(&Face{FaceImage: data})
	a.db.Create(&Capture{FaceImage: data})
	a.db.Create(&Enrolment{FaceImage: data})
}

func (a *api) remove(c *gin.Context) {
	id := c.Param("id")
	a.db.Delete(&Face{}, id)
	a.db.Delete(&Capture{}, id)
	a.db.Delete(&Enrolment{}, id)
}

// purge 彻底清除软删除超过 30 天的记录
func (a *api) purge() {
	for {
		time.Sleep(24 * time.Hour)
		a.db.Unscoped().Where("deleted_at < ?", time.Now().AddDate(0, 0, -30)).Delete(&Face{})
		a.db.Exec("DELETE FROM captures WHERE deleted_at IS NOT NULL")
	}
}

func main() {
	a := &api{}
	go a.purge()
	r := gin.Default()
	r.POST("/faces", a.add)
	r.DELETE("/faces/:id", a.remove)
	r.Run()
}
