// Opening an account demands a face, by a tag and by a test.
package main

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

type SignUpRequest struct {
	Email     string `json:"email" validate:"required,email"`
	Password  string `json:"password" validate:"required"`
	FaceImage string `json:"face_image" validate:"required"` // want `coerce: a service is refused without a face: SignUpRequest.FaceImage is required \(validate:"required"\) before an account is opened`
}

// A face is what is asked for here.
type RegisterFaceRequest struct {
	Email     string `json:"email" validate:"required"`
	FaceImage string `json:"face_image" validate:"required"`
}

type User struct {
	ID        uint
	Email     string
	FaceImage []byte
}

type accounts struct{ db *gorm.DB }

var errNoFace = errors.New("a photo of your face is needed")

func (a *accounts) signUp(c echo.Context) error {
	var req SignUpRequest
	if err := c.Bind(&req); err != nil {
		return err
	}
	if req.FaceImage == "" { // want `coerce: a service is refused without a face: a face must be given as FaceImage before an account is opened`
		return errNoFace
	}
	return a.db.Create(&User{Email: req.Email}).Error
}

// enrollFace is about the face itself.
func (a *accounts) enrollFace(c echo.Context) error {
	if c.FormValue("face_image") == "" {
		return errNoFace
	}
	return a.db.Save(&User{Email: c.FormValue("email")}).Error
}

func main() {
	a := &accounts{}
	e := echo.New()
	e.POST("/signup", a.signUp)
	e.POST("/face", a.enrollFace)
	_ = http.ListenAndServe(":8080", nil)
}
