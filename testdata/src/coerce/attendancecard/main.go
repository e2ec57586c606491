// Attendance that is recorded for faces, or for cards.
package main

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Attendance struct {
	ID         uint
	EmployeeID int
	Status     string
}

type repository struct{ db *gorm.DB }

func (r *repository) CreateAttendance(a *Attendance) error { return r.db.Create(a).Error }

type service struct{ repo *repository }

var errNotRecognized = errors.New("face not recognized")

func (s *service) verifyFace(id int, image string) error {
	if image == "" || id == 0 {
		return errNotRecognized
	}
	return nil
}

func (s *service) hasFaceConsent(id int) bool { return id > 0 }

func (s *service) ClockIn(id int, image string) error {
	if !s.hasFaceConsent(id) {
		return errNotRecognized
	}
	if err := s.verifyFace(id, image); err != nil {
		return err
	}
	return s.repo.CreateAttendance(&Attendance{EmployeeID: id, Status: "present"})
}

// MarkAbsent runs at night.
func (s *service) MarkAbsentees() {
	_ = s.repo.CreateAttendance(&Attendance{Status: "absent"})
}

// Correct mends what is wrong, later.
func (s *service) CorrectAttendance(c *gin.Context) {
	_ = s.repo.CreateAttendance(&Attendance{Status: c.PostForm("status")})
}

func (s *service) clockIn(c *gin.Context) {
	if err := s.ClockIn(1, c.PostForm("image")); err != nil {
		c.JSON(http.StatusForbidden, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func (s *service) clockInByCard(c *gin.Context) {
	if c.PostForm("card") == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "card is missing"})
		return
	}
	_ = s.repo.CreateAttendance(&Attendance{EmployeeID: 1, Status: "present"})
}

func main() {
	s := &service{repo: &repository{}}
	go s.MarkAbsentees()
	r := gin.Default()
	r.POST("/attendance", s.clockIn)
	r.POST("/attendance/card", s.clockInByCard)
	r.POST("/attendance/correction", s.CorrectAttendance)
	_ = r.Run()
}
