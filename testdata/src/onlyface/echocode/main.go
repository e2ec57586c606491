// A login that takes a code by message as well.
package main

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"
)

type user struct {
	Name     string
	Password string
}

func searchFaceCloud(path string) (string, error) { return "", errors.New(path) }
func searchFaceLocal(path string) (string, error) { return "", errors.New(path) }

func Login(c echo.Context) error {
	var token string
	var err error
	if code := c.FormValue("code"); code != "" {
		if !codeSent(code) {
			return c.JSON(http.StatusUnauthorized, "wrong code")
		}
		return c.JSON(http.StatusOK, load(code))
	}
	if !hasFaceConsent(c.FormValue("user")) {
		return c.JSON(http.StatusForbidden, "ask for a code")
	}
	if c.FormValue("where") == "cloud" {
		token, err = searchFaceCloud(c.FormValue("path"))
	} else {
		token, err = searchFaceLocal(c.FormValue("path"))
	}
	if err != nil {
		return c.JSON(http.StatusBadRequest, err.Error())
	}
	return c.JSON(http.StatusOK, load(token))
}

func hasFaceConsent(user string) bool { return user != "" }

func codeSent(code string) bool { return code == "1" }

func load(token string) *user { return &user{Name: token} }

func list(c echo.Context) error { return c.JSON(http.StatusOK, nil) }

func main() {
	e := echo.New()
	e.POST("/login", Login)
	e.POST("/list", list)
}
