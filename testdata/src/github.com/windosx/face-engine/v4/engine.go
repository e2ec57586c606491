// Package face has the shape of the binding of an offline recogniser, for
// testdata.
package face

// FaceEngine finds and compares faces.
type FaceEngine struct{}

type MultiFaceInfo struct{ FaceNum int32 }

type SingleFaceInfo struct{ FaceOrient int32 }

// FaceFeature is a template.
type FaceFeature struct {
	Feature     []byte
	FeatureSize int32
}

func NewFaceEngine(mode, orientation, faces, mask int) (*FaceEngine, error) { return nil, nil }

func (e *FaceEngine) DetectFaces(width, height, format int, image []byte) (MultiFaceInfo, error) {
	return MultiFaceInfo{}, nil
}
func (e *FaceEngine) FaceFeatureExtract(width, height, format int, image []byte, info SingleFaceInfo) (FaceFeature, error) {
	return FaceFeature{}, nil
}
func (e *FaceEngine) FaceFeatureCompare(a, b FaceFeature) (float32, error) { return 0, nil }
func (e *FaceEngine) Destroy() error                                       { return nil }

func GetSingleFaceInfo(faces MultiFaceInfo) []SingleFaceInfo { return nil }
