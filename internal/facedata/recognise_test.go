package facedata_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

func TestRecognises(t *testing.T) {
	for name, want := range map[string]bool{
		"RecognizeFace": true, "ExtractFaceFeature": true, "detectFaces": true, "verifyFaceMatch": true,
		"SearchFacesByImage": true, "compareFace": true,
		"RecognizeText": false, "DetectInterfaces": false, "FaceHandler": false, "LoadFontFace": false,
		"checkInterface": false, "SaveFace": false, "matchSurface": false,
	} {
		require.Equal(t, want, facedata.Recognises(name), name)
	}
}
