// Pictures go to where recognisers are trained.
//
//facelint:role device
//facelint:basis kind=training volunteers of the laboratory
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
	_, _ = http.Post("https://train.example.cn/set", "image/jpeg", bytes.NewReader(faceImage)) // want `offdevice: .* leaves the device by http.Post .*PIPL Art 29|offdevice: .* leaves the device`
}
