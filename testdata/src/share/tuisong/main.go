// 命令 tuisong 识别访客后将照片推送给第三方。
package main

import (
	"bytes"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func tuisong(zhaopian []byte) error {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	bufen, err := w.CreateFormFile("zhaopian", "fangke.jpg")
	if err != nil {
		return err
	}
	if _, err := io.Copy(bufen, bytes.NewReader(zhaopian)); err != nil {
		return err
	}
	resp, err := http.Post("https://tuisong.example.cn/fangke", w.FormDataContentType(), &buf) // want `share: a face image is sent to tuisong.example.cn by http.Post`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	shibieqi, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	zhaopian, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if _, err := shibieqi.RecognizeSingle(zhaopian); err != nil {
		log.Fatal(err)
	}
	log.Print(tuisong(zhaopian))
}
