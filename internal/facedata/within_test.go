package facedata_test

import (
	"go/types"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

func TestClassifyWithin(t *testing.T) {
	bytes := types.NewSlice(types.Typ[types.Byte])
	floats := types.NewSlice(types.Typ[types.Float32])
	for _, c := range []struct {
		context, name string
		typ           types.Type
		want          facedata.Kind
	}{
		{"RedisInFaceEb", "ImgData", bytes, facedata.Image},
		{"FaceRequest", "Photo", bytes, facedata.Image},
		{"RecognizeFace", "img", bytes, facedata.Image},
		{"FaceRecord", "Embedding", floats, facedata.Template},
		{"人脸记录", "照片", bytes, facedata.Image},
		{"FaceRequest", "Payload", bytes, 0},
		{"FaceRequest", "Photo", types.Typ[types.Int], 0},
		{"FaceRequest", "ImageCount", bytes, 0},
		{"InterfaceConfig", "Image", bytes, 0},
		{"FontFace", "Image", bytes, 0},
		{"Product", "Photo", bytes, 0},
	} {
		w, ok := facedata.ClassifyWithin(c.context, c.name, c.typ)
		require.Equal(t, c.want, w.Kind, "%s.%s", c.context, c.name)
		require.Equal(t, c.want != 0, ok, "%s.%s", c.context, c.name)
	}
}
