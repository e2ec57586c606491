// 命令 kaoqin 接收考勤机拍摄的人脸，并转交识别主机。
package main

import (
	"io"
	"log"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"

	"plainwire/calls"
)

const zhuji = "http://10.8.0.3:9000"

type kaoqin struct{ shibieqi *face.Recognizer }

func (k *kaoqin) daka(c *gin.Context) {
	wenjian, err := c.FormFile("zhaopian")
	if err != nil {
		c.Status(400)
		return
	}
	f, err := wenjian.Open()
	if err != nil {
		c.Status(400)
		return
	}
	zhaopian, err := io.ReadAll(f)
	if err != nil {
		c.Status(400)
		return
	}
	if _, err := k.shibieqi.RecognizeSingle(zhaopian); err != nil {
		c.Status(500)
		return
	}
	if err := calls.Send(zhuji+"/shibie", zhaopian); err != nil { // want `plainwire: a face image is sent in the clear: http.Post sends it to http://10.8.0.3:9000/shibie`
		c.Status(500)
	}
}

func main() {
	shibieqi, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	r := gin.Default()
	r.POST("/daka", (&kaoqin{shibieqi}).daka)
	log.Fatal(r.Run(":8080")) // want `plainwire: gin.Run takes connections without TLS, and faces travel over them \(.*gin.Context.*FormFile\)`
}
