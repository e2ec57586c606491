// Package counter counts heads and keeps nobody apart.
package counter

import (
	face "github.com/Kagami/go-face"
	"gocv.io/x/gocv"
)

const rtspURL = "rtsp://10.0.0.4/hall"

func count(rec *face.Recognizer, cam *gocv.VideoCapture) (n int) {
	frame := gocv.NewMat()
	for cam.Read(&frame) {
		found, err := rec.Recognize(frame.ToBytes())
		if err == nil {
			n += len(found)
		}
	}
	return n
}

// search is about files.
func search(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

// frames of a protocol are no pictures.
func serve(rec *face.Recognizer, conn interface{ ReadFrame() (int, error) }) {
	for {
		n, err := conn.ReadFrame()
		if err != nil {
			return
		}
		_ = rec.Classify(face.Descriptor{float32(n)})
	}
}
