// Package api takes requests and knows the group of services.
package api

import (
	"github.com/gin-gonic/gin"

	"flow/di/singletons/service"
)

var faces = service.App.FaceService

func Enrol(c *gin.Context) {
	pic, err := c.GetRawData()
	if err != nil {
		return
	}
	faces.Enrol(c.Query("name"), pic)
}

func Note(c *gin.Context) {
	text, _ := c.GetRawData()
	service.App.Save(c.Query("name"), text)
}

func Check(c *gin.Context) {
	pic, _ := c.GetRawData()
	if err := service.App.Match(pic); err == nil {
		service.App.Cache(c.Query("name"), pic) // want `image kept in sql`
	}
}
