// Command hooks erases what a row names when the row goes. Of two models with
// such a hook one is never deleted.
package main

import (
	"os"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Photo is a row with a file.
type Photo struct {
	ID   uint
	Name string
}

// AfterDelete 删除数据库记录后删除文件
func (p *Photo) AfterDelete(tx *gorm.DB) error { return os.Remove("photos/" + p.Name) }

// Scan is a row with a file.
type Scan struct {
	ID   uint
	Name string
}

// BeforeDelete removes the file, if somebody ever deletes the row.
func (s *Scan) BeforeDelete(tx *gorm.DB) error { return os.Remove("scans/" + s.Name) }

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	os.WriteFile("photos/"+c.Param("id"), faceImage, 0o600)
	a.db.Create(&Photo{Name: c.Param("id")})
	os.WriteFile("scans/"+c.Param("id"), faceImage, 0o600) // want `kept in a file \(scans\).*no route, command or job leads to the deletion at .*:28\)`
	a.db.Create(&Scan{Name: c.Param("id")})
}

func (a *api) remove(c *gin.Context) { a.db.Delete(&Photo{}, c.Param("id")) }

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/photos/:id", a.add)
	r.DELETE("/photos/:id", a.remove)
	r.Run()
}
