// 命令 neibu 在本机和内网识别人脸，不向他人提供。
package main

import (
	"bytes"
	"log"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func bendi(rec *face.Recognizer, tu []byte) (int, error) {
	f, err := rec.RecognizeSingle(tu)
	if err != nil || f == nil {
		return -1, err
	}
	return rec.Classify(f.Descriptor), nil
}

func neiwang(tu []byte) error {
	resp, err := http.Post("http://10.0.3.7:8000/api/v1/recognition/recognize", "image/jpeg", bytes.NewReader(tu))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	tu, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	log.Print(bendi(rec, tu))
	log.Print(neiwang(tu))
}
