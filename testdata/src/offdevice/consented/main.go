// People are asked before their face leaves the device; on one way they are not.
//
//facelint:role device
package main

import (
	"bytes"
	"net/http"
	"os"
)

// enrol has had the form signed.
//
//facelint:consent scope=offdevice
func enrol(faceImage []byte) { upload(faceImage) }

func upload(faceImage []byte) {
	_, _ = http.Post("https://face.example.cn/enrol", "image/jpeg", bytes.NewReader(faceImage))
}

func report(faceImage []byte) { send(faceImage) }

// again has had the form signed, too.
//
//facelint:consent scope=offdevice
func again(faceImage []byte) { send(faceImage) }

func send(faceImage []byte) {
	_, _ = http.Post("https://face.example.cn/report", "image/jpeg", bytes.NewReader(faceImage)) // want `offdevice: .* leaves the device by http.Post`
}

func main() {
	faceImage, err := os.ReadFile("face.jpg")
	if err != nil {
		return
	}
	enrol(faceImage)
	again(faceImage)
	report(faceImage)
}
