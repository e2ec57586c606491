// Nobody says where this runs.
package main

import (
	"bytes"
	"net/http"
	"os"
)

func main() {
	faceImage, err := os.ReadFile("face.jpg")
	if err != nil {
		return
	}
	_, _ = http.Post("https://face.example.cn/set", "image/jpeg", bytes.NewReader(faceImage))
}
