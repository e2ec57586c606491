// Command server registers the residents of an estate.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"softerase_estate/store"
)

// Store is what handlers need of it.
type Store interface {
	Add(kind string, faceImage []byte)
	AddTenant(id string, faceImage []byte) error
	RemoveResident(id string)
	RemoveNanny(id string)
	RemoveCourier(id string)
	RemoveTenant(id string)
}

type api struct{ store Store }

func (a *api) add(c *gin.Context) {
	if faceImage, err := c.GetRawData(); err == nil {
		a.store.Add(c.Param("kind"), faceImage)
		a.store.AddTenant(c.Param("id"), faceImage)
	}
}

func (a *api) leave(c *gin.Context) {
	a.store.RemoveResident(c.Param("id"))
	a.store.RemoveNanny(c.Param("id"))
	a.store.RemoveCourier(c.Param("id"))
}

func (a *api) moveOut(c *gin.Context) { a.store.RemoveTenant(c.Param("id")) }

func main() {
	a := &api{store: &store.Gorm{DB: new(gorm.DB)}}
	r := gin.Default()
	r.POST("/people/:kind/:id", a.add)
	r.DELETE("/people/:id", a.leave)
	r.DELETE("/tenants/:id", a.moveOut)
	r.Run()
}
