// Command associations names what goes with a row.
package main

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Student is a row.
type Student struct {
	ID       uint
	Faces    []StudentFace
	SchoolID uint
	School   School
}

// StudentFace is a row.
type StudentFace struct {
	ID, StudentID uint
	FaceImage     []byte
}

// School is what students belong to.
type School struct {
	ID        uint
	FaceImage []byte
}

// Teacher is a row.
type Teacher struct {
	ID     uint
	Photo  TeacherPhoto
	Badges []TeacherBadge
}

// TeacherPhoto is a row.
type TeacherPhoto struct {
	ID, TeacherID uint
	FaceImage     []byte
}

// TeacherBadge is a row.
type TeacherBadge struct {
	ID, TeacherID uint
	FaceImage     []byte
}

type api struct{ db *gorm.DB }

func (a *api) add(c *gin.Context) {
	data, err := c.GetRawData()
	if err != nil {
		return
	}
	a.db.Create(&StudentFace{FaceImage: data})
	a.db.Create(&School{FaceImage: data}) // want `kept in an SQL table \(schools\)`
	a.db.Create(&TeacherPhoto{FaceImage: data})
	a.db.Create(&TeacherBadge{FaceImage: data}) // want `kept in an SQL table \(teacher_badges\)`
}

func (a *api) leave(c *gin.Context) {
	a.db.Select(clause.Associations).Delete(&Student{}, c.Param("id"))
	a.db.Select("Photo").Where("id = ?", c.Param("id")).Delete(&Teacher{})
}

func main() {
	a := &api{}
	r := gin.Default()
	r.POST("/faces", a.add)
	r.DELETE("/people/:id", a.leave)
	r.Run()
}
