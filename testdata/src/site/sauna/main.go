// A camera in a bath.
//
//facelint:venue kind=private-room
package main // want `site: a program that processes faces .* is declared to run in a private room`

import (
	"bytes"
	"net/http"
	"os"
)

func detectFaces(frame []byte) error {
	_, err := http.Post("https://api-cn.faceplusplus.com/facepp/v3/detect", "image/jpeg", bytes.NewReader(frame))
	return err
}

func main() {
	frame, err := os.ReadFile(os.Args[1])
	if err == nil {
		_ = detectFaces(frame)
	}
}
