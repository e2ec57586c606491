// Command unrelated deletes what people refer to, and nobody with it.
package main

import (
	"database/sql"
	"os"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Division 部门
type Division struct {
	ID        uint
	Employees []Employee
}

// Shift 班次
type Shift struct{ ID uint }

// Tag 标签
type Tag struct{ ID uint }

// Employee 员工
type Employee struct {
	ID         uint
	DivisionID uint
	ShiftID    uint
	Division   Division
	Tags       []Tag `gorm:"many2many:employee_tags"`
	FaceImage  []byte
}

// Session 登录会话
type Session struct {
	ID     uint
	UserID string
}

// Product 商品
type Product struct{ ID uint }

// UserRole 用户角色
type UserRole struct{ ID, UserID uint }

type api struct {
	db  *gorm.DB
	sql *sql.DB
}

// login 刷脸登录，保留抓拍并建立会话
func (a *api) login(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	os.WriteFile("/data/login/"+c.Param("id"), faceImage, 0o600)
	a.db.Create(&Session{UserID: c.Param("id")})
	a.sql.Exec("INSERT INTO operation_logs (user_id, action) VALUES (?, 'login')", c.Param("id"))
}

// hire 入职
func (a *api) hire(c *gin.Context) {
	if faceImage, err := c.GetRawData(); err == nil {
		a.db.Create(&Employee{FaceImage: faceImage})
		os.WriteFile("/data/staff/"+c.Param("id"), faceImage, 0o600)
	}
}

func (a *api) tidy(c *gin.Context) {
	id := c.Param("id")
	switch c.Param("what") {
	case "division":
		a.db.Delete(&Division{}, id)
	case "shift":
		a.db.Delete(&Shift{}, id)
	case "product":
		a.db.Delete(&Product{}, id)
	case "role":
		a.db.Where("user_id = ?", id).Delete(&UserRole{})
	case "session":
		a.db.Where("user_id = ?", id).Delete(&Session{})
	case "logs":
		a.sql.Exec("DELETE FROM operation_logs WHERE user_id = ?", id)
	case "tags":
		a.db.Model(&Employee{}).Association("Tags").Clear()
	case "leave":
		a.db.Model(&Division{}).Association("Employees").Delete(&Employee{})
	}
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/login/:id", a.login)
	r.POST("/employees/:id", a.hire)
	r.DELETE("/:what/:id", a.tidy)
	r.Run()
}
