// Package kiosk looks people up who ask for it.
package kiosk

import (
	face "github.com/Kagami/go-face"
	"gocv.io/x/gocv"
)

const rtspURL = "rtsp://10.0.0.3/kiosk"

type kiosk struct {
	rec    *face.Recognizer
	cam    *gocv.VideoCapture
	button chan struct{}
	frames chan gocv.Mat
}

func (k *kiosk) who(frame gocv.Mat) int {
	found, err := k.rec.RecognizeSingle(frame.ToBytes())
	if err != nil || found == nil {
		return -1
	}
	return k.rec.Classify(found.Descriptor)
}

func (k *kiosk) byButton() {
	frame := gocv.NewMat()
	for range k.button {
		if k.cam.Read(&frame) {
			_ = k.who(frame)
		}
	}
}

func (k *kiosk) byKey(w *gocv.Window) {
	frame := gocv.NewMat()
	for k.cam.Read(&frame) {
		w.IMShow(frame)
		if w.WaitKey(10) == 's' {
			_ = k.who(frame)
		}
	}
}

func (k *kiosk) byCard(readCard func() string) {
	frame := gocv.NewMat()
	for k.cam.Read(&frame) {
		k.waitForCard()
		_ = k.who(frame)
	}
}

func (k *kiosk) waitForCard() {}

func (k *kiosk) either() {
	for {
		select {
		case <-k.button:
			frame := <-k.frames
			_ = k.who(frame)
		}
	}
}
