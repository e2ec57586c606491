// Package grounds has reasons.
package grounds

import (
	face "github.com/Kagami/go-face"
	"gocv.io/x/gocv"
)

const rtspURL = "rtsp://10.0.0.5/station"

func who(rec *face.Recognizer, frame gocv.Mat) int {
	found, err := rec.RecognizeSingle(frame.ToBytes())
	if err != nil || found == nil {
		return -1
	}
	return rec.Classify(found.Descriptor)
}

// police looks for missing children.
//
//facelint:basis kind=public-security order 7/2026 of the city police
func police(rec *face.Recognizer, cam *gocv.VideoCapture) {
	frame := gocv.NewMat()
	for cam.Read(&frame) {
		_ = who(rec, frame)
	}
}

// members have signed for the turnstile, and nobody else is kept.
//
//facelint:consent scope=face
func members(rec *face.Recognizer, cam *gocv.VideoCapture) {
	frame := gocv.NewMat()
	for cam.Read(&frame) {
		_ = who(rec, frame)
	}
}

func tested(rec *face.Recognizer, cam *gocv.VideoCapture) {
	frame := gocv.NewMat()
	for cam.Read(&frame) {
		_ = who(rec, frame) //facelint:allow remote a loop of recorded frames in the laboratory
	}
}
