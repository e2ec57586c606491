// Command server takes in what doors see.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"retain_estate/jobs"
	"retain_estate/store"
)

func main() {
	s := &store.Gorm{DB: new(gorm.DB)}
	jobs.Start(s)
	r := gin.Default()
	r.POST("/faces/:kind", func(c *gin.Context) {
		faceImage, err := c.GetRawData()
		if err != nil {
			return
		}
		switch c.Param("kind") {
		case "resident":
			s.AddResident(faceImage)
		case "passage":
			s.AddPassage(faceImage)
		case "caller":
			s.AddCaller(faceImage)
		}
	})
	r.Run()
}
