// The same in a shop.
//
//facelint:venue kind=business
package main

import (
	face "github.com/Kagami/go-face"
	"gocv.io/x/gocv"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	cam, err := gocv.VideoCaptureDevice(0)
	if err != nil {
		return
	}
	frame := gocv.NewMat()
	for cam.Read(&frame) {
		found, err := rec.RecognizeSingle(frame.ToBytes())
		if err != nil || found == nil {
			continue
		}
		_ = rec.Classify(found.Descriptor) // want `remote: whoever a camera sees`
	}
}
