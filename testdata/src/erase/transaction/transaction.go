// Command transaction erases within transactions, one of which nobody starts.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Face is a row.
type Face struct {
	ID        uint
	FaceImage []byte
}

// Portrait is a row.
type Portrait struct {
	ID        uint
	FaceImage []byte
}

type repo struct{ db *gorm.DB }

func (r *repo) save(c *gin.Context) {
	data, err := c.GetRawData()
	if err != nil {
		return
	}
	r.db.Create(&Face{FaceImage: data})
	r.db.Create(&Portrait{FaceImage: data}) // want `kept in an SQL table \(portraits\)`
}

func (r *repo) removeFace(c *gin.Context) {
	r.db.Transaction(func(tx *gorm.DB) error {
		return tx.Where("user_id = ?", c.Param("id")).Delete(&Face{}).Error
	})
}

// removePortrait 没有路由
func (r *repo) removePortrait(id string) error {
	return r.db.Transaction(func(tx *gorm.DB) error {
		return tx.Where("user_id = ?", id).Delete(&Portrait{}).Error
	})
}

func main() {
	r := &repo{}
	e := gin.New()
	e.POST("/faces", r.save)
	e.DELETE("/faces/:id", r.removeFace)
	e.Run()
}
