// A login that answers with the user who was found by the face, through one of
// two services.
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
	if c.FormValue("where") == "cloud" {
		token, err = searchFaceCloud(c.FormValue("path"))
	} else {
		token, err = searchFaceLocal(c.FormValue("path"))
	}
	if err != nil {
		return c.JSON(http.StatusBadRequest, err.Error())
	}
	return c.JSON(http.StatusOK, load(token)) // want `onlyface: .*a session begins .*searchFaceCloud \(.*main.go:28\)`
}

func load(token string) *user { return &user{Name: token} }

func list(c echo.Context) error { return c.JSON(http.StatusOK, nil) }

func main() {
	e := echo.New()
	e.POST("/login", Login)
	e.POST("/list", list)
}
