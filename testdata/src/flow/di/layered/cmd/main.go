// The layers are put together by hand.
package main

import (
	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"flow/di/layered/repo"
	"flow/di/layered/service"
	"flow/di/layered/web"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		panic(err)
	}
	var db gorm.DB
	r := gin.Default()
	web.Register(r, service.New(repo.Visitors(&db), repo.Pictures("data"), repo.Faces(rec)))
	r.Run()
}
