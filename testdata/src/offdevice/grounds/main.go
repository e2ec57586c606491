// Others demand the pictures.
//
//facelint:role device
package main

import (
	"bytes"
	"net/http"
	"os"
)

// border is told to by law.
//
//facelint:basis kind=statutory the border act has each picture sent to the authority
func border(faceImage []byte) {
	_, _ = http.Post("https://border.example.cn/pass", "image/jpeg", bytes.NewReader(faceImage))
}

func mend(faceImage []byte) {
	_, _ = http.Post("https://face.example.cn/mend", "image/jpeg", bytes.NewReader(faceImage)) //facelint:allow offdevice a picture of a doll, for repairs
}

func main() {
	faceImage, err := os.ReadFile("face.jpg")
	if err != nil {
		return
	}
	border(faceImage)
	mend(faceImage)
}
