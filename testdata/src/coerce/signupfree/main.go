// An account is opened with a face or without.
package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

type SignUpRequest struct {
	Email     string `json:"email" validate:"required,email"`
	Password  string `json:"password" validate:"required"`
	FaceImage string `json:"face_image" validate:"omitempty,base64"`
}

type User struct {
	ID    uint
	Email string
	Entry string
}

type accounts struct{ db *gorm.DB }

func (a *accounts) signUp(c echo.Context) error {
	var req SignUpRequest
	if err := c.Bind(&req); err != nil {
		return err
	}
	u := &User{Email: req.Email, Entry: "password"}
	if req.FaceImage != "" {
		u.Entry = "face" // enrolled by a request of its own, after consent
	}
	return a.db.Create(u).Error
}

func main() {
	a := &accounts{}
	e := echo.New()
	e.POST("/signup", a.signUp)
	_ = http.ListenAndServe(":8080", nil)
}
