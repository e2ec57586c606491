// Command dumps deletes users whom an export has written out before.
package main

import (
	"encoding/json"
	"os"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// User 用户
type User struct {
	ID        uint
	Name      string
	FaceImage []byte
}

type api struct{ db *gorm.DB }

func (a *api) AddUser(c *gin.Context) {
	if faceImage, err := c.GetRawData(); err == nil {
		a.db.Create(&User{FaceImage: faceImage})
	}
}

// dumpUsers 导出用户表
func (a *api) dumpUsers() error {
	var users []User
	if err := a.db.Find(&users).Error; err != nil {
		return err
	}
	data, err := json.Marshal(users)
	if err != nil {
		return err
	}
	return os.WriteFile("/backup/users.json", data, 0o600)
}

func (a *api) DeleteUser(c *gin.Context) { a.db.Delete(&User{}, c.Param("id")) }

func main() {
	a := &api{}
	if len(os.Args) > 1 {
		a.dumpUsers()
	}
	r := gin.Default()
	r.POST("/users", a.AddUser)
	r.DELETE("/users/:id", a.DeleteUser)
	r.Run()
}
