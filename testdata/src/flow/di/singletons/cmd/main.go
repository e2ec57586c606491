// Everything is put into package variables before the server starts.
package main

import (
	"os"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"flow/di/singletons/api"
	"flow/di/singletons/global"
)

type local struct{ dir string }

func (l *local) Upload(name string, data []byte) (string, error) {
	return l.dir + name, os.WriteFile(l.dir+name, data, 0o600)
}

func (l *local) Report(name string, data []byte) (string, error) {
	return l.dir + name, os.WriteFile(l.dir+name, data, 0o600)
}

func main() {
	global.DB, global.Rec = new(gorm.DB), new(face.Recognizer)
	global.Files = &local{"uploads/"}
	r := gin.Default()
	r.POST("/enrol", api.Enrol)
	r.POST("/note", api.Note)
	r.POST("/check", api.Check)
	r.Run()
}
