// Package kioskplain finds faces, and keeps what people tell of themselves.
package kioskplain

import "errors"

type net struct{}

func readNet(weights, config string) (*net, error) { return &net{}, nil }

func (n *net) forward(img []byte) []float32 { return nil }

type faceBox struct {
	Box   [4]float32
	Score float32
	Mask  bool
}

// FaceRecord is a person who enrolled; the age is as told.
type FaceRecord struct {
	Name, Phone string
	Age         int
	Gender      string
}

// Open loads the models.
func Open() (*net, error) {
	return readNet("models/face_mask.caffemodel", "models/storage.onnx")
}

// Count sorts faces by whether they wear masks.
func Count(faces []faceBox) (masks int) {
	for _, f := range faces {
		if f.Mask {
			masks++
		}
	}
	return masks
}

// Label is what a screen shows of a record.
func Label(r FaceRecord) (string, int) { return r.Name + r.Gender, r.Age }

// DetectFaceMask tells whether somebody wears a mask.
func DetectFaceMask(n *net, img []byte) (bool, error) {
	out := n.forward(img)
	if len(out) == 0 {
		return false, errors.New("no output")
	}
	return out[0] > 0.5, nil
}
