package facedata

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIsLabel(t *testing.T) {
	for name, want := range map[string]bool{
		"type": true, "fileType": true, "BiometricType": true, "image_kind": true, "图片类型": true, "Purpose": true,
		"typeName": false, "typeface": false, "name": false, "": false,
	} {
		require.Equal(t, want, IsLabel(name), name)
	}
}

func TestIsKey(t *testing.T) {
	for text, want := range map[string]bool{
		"face_image": true, "人脸": true, "face[0]": true, "face-img": true,
		"the face": false, "face: %s": false, "face/a.jpg": false, "face.jpg": false, "": false,
	} {
		require.Equal(t, want, IsKey(text), text)
	}
}

func TestClassifyLabelled(t *testing.T) {
	vars := variables(t)
	for _, c := range []struct {
		label, name, of string
		kind            Kind
	}{
		{"face", "saveImage", "b", Image},
		{"face", "uploadFile", "b", Image},
		{"人脸", "上传图片", "b", Image},
		{"selfie", "process", "fh", Image},
		{"face", "process", "im", Image},
		{"face_image", "process", "b", Image},
		{"face_feature", "put", "b", Template},
		{"face", "put", "f32", Template},
		{"face", "publish", "b", 0},
		{"face", "saveFontFile", "b", 0},
		{"face", "saveImage", "s", 0},
		{"fingerprint", "saveImage", "b", 0},
		{"id_card", "saveImage", "b", 0},
		{"face_match", "saveImage", "b", 0},
		{"saving the face", "saveImage", "b", 0},
		{"interface", "saveImage", "b", 0},
	} {
		w, ok := ClassifyLabelled(c.label, c.name, vars[c.of])
		require.Equal(t, c.kind, w.Kind, "%s %s", c.label, c.name)
		require.Equal(t, c.kind != 0, ok)
	}
}
