// Command school takes the attendance of pupils by face.
package main

import (
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
)

type Student struct {
	ID     string
	Class  string
	Photo  []byte
	Sample face.Descriptor
}

type attendance struct {
	rec      *face.Recognizer
	students map[string]*Student
}

// learn keeps what the recogniser makes of a pupil's photo.
func (a *attendance) learn(s *Student) error {
	f, err := a.rec.RecognizeSingle(s.Photo)
	if err != nil {
		return err
	}
	s.Sample = f.Descriptor
	a.students[s.ID] = s
	return nil
}

func (a *attendance) enroll(c *gin.Context) {
	var s Student
	if err := c.ShouldBindJSON(&s); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	if err := a.learn(&s); err != nil { // want `minor: a face is processed by \(\*Recognizer\).RecognizeSingle \(.*\), and Student speaks of children; on the way there from the handler \(\*attendance\).enroll nothing asks how old the person is`
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
	}
}

// enrollConsented asks the child only.
func (a *attendance) enrollConsented(c *gin.Context) {
	var s Student
	if err := c.ShouldBindJSON(&s); err != nil || c.PostForm("face_consent") != "yes" {
		c.Status(http.StatusBadRequest)
		return
	}
	a.learn(&s) // want `minor: .*enrollConsented`
}

func main() {
	a := &attendance{students: map[string]*Student{}}
	r := gin.Default()
	r.POST("/students", a.enroll)
	r.POST("/students/consented", a.enrollConsented)
	r.Run()
}
