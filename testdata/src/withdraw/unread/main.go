// Command unread dates the withdrawal, and asks whether consent was granted.
package main

import (
	"time"

	"github.com/Kagami/go-face"
	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

// FaceConsent is a row.
type FaceConsent struct {
	ID          uint
	UserID      string
	Granted     bool
	GrantedAt   time.Time
	WithdrawnAt *time.Time
}

type server struct {
	db  *gorm.DB
	rec *face.Recognizer
}

func (s *server) agree(c echo.Context) error {
	row := &FaceConsent{UserID: c.FormValue("id"), Granted: true, GrantedAt: time.Now()}
	return s.db.Create(row).Error
}

func (s *server) withdraw(c echo.Context) error {
	return s.db.Model(&FaceConsent{}).Where("user_id = ?", c.Param("id")).Update("withdrawn_at", time.Now()).Error // want `withdraw: withdrawing consent to face processing changes FaceConsent.withdrawn_at, but what asks for consent reads FaceConsent.Granted \(testdata/src/withdraw/unread/main.go:\d+\)`
}

func (s *server) verify(c echo.Context) error {
	var row FaceConsent
	s.db.First(&row, c.Param("id"))
	if !row.Granted {
		return echo.NewHTTPError(403)
	}
	_, err := s.rec.RecognizeSingle([]byte(c.FormValue("photo")))
	return err
}

func main() {
	s := &server{db: new(gorm.DB)}
	e := echo.New()
	e.POST("/consents", s.agree)
	e.DELETE("/consents/:id", s.withdraw)
	e.POST("/verify/:id", s.verify)
}
