// Command forgotten has routes for erasing that nobody mounts.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Employee is a row.
type Employee struct {
	ID        uint
	FaceImage []byte
}

// Visitor is a row.
type Visitor struct {
	ID        uint
	FaceImage []byte
}

type handler struct{ db *gorm.DB }

func (h *handler) addEmployee(c *gin.Context) {
	if data, err := c.GetRawData(); err == nil {
		h.db.Create(&Employee{FaceImage: data}) // want `kept in an SQL table \(employees\).*no route, command or job leads to the deletion at .*:38\)`
	}
}

func (h *handler) addVisitor(c *gin.Context) {
	if data, err := c.GetRawData(); err == nil {
		h.db.Create(&Visitor{FaceImage: data})
	}
}

// adminRoutes 管理端路由，尚未启用
func (h *handler) adminRoutes(r *gin.RouterGroup) {
	r.DELETE("/employees/:id", func(c *gin.Context) {
		h.db.Delete(&Employee{}, c.Param("id"))
	})
}

// visitorRoutes 访客路由
func (h *handler) visitorRoutes(r *gin.RouterGroup) {
	r.POST("/visitors", h.addVisitor)
	r.DELETE("/visitors/:id", func(c *gin.Context) {
		h.db.Delete(&Visitor{}, c.Param("id"))
	})
}

func main() {
	h := &handler{}
	r := gin.Default()
	g := r.Group("/api")
	g.POST("/employees", h.addEmployee)
	h.visitorRoutes(g)
	r.Run()
}
