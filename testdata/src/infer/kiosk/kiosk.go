// Package kiosk has models of its own for what faces tell.
package kiosk

import "errors"

type net struct{}

func readNet(weights, config string) (*net, error) { return &net{}, nil }

func (n *net) forward(img []byte) []float32 { return nil }

// faceBox is one face of a picture.
type faceBox struct {
	Box     [4]float32
	Age     float32
	Gender  string
	Emotion string
}

// Open loads the models.
func Open() (*net, error) {
	return readNet("models/age_net.caffemodel", "models/age_deploy.prototxt") // want `infer: a model that tells attributes .* is used: age, by age_net.caffemodel`
}

// Group sorts faces by what they look like.
func Group(faces []faceBox) map[string]int {
	groups := make(map[string]int)
	for _, f := range faces {
		groups[f.Gender+f.Emotion]++ // want `infer: .* gender, from faceBox.Gender` `infer: .* emotion, from faceBox.Emotion`
	}
	return groups
}

// PredictFaceGender tells the gender of the person in a picture.
func PredictFaceGender(n *net, img []byte) (string, error) { // want `infer: a function returns attributes .* gender, by PredictFaceGender`
	out := n.forward(img)
	if len(out) < 2 {
		return "", errors.New("no output")
	}
	if out[0] > out[1] {
		return "m", nil
	}
	return "f", nil
}

// weigh looks at a picture.
//
//facelint:attribute
func weigh(img []byte) float64 { return float64(len(img)) }

// Serve tells what weigh says.
func Serve(img []byte) float64 {
	return weigh(img) // want `infer: attributes of people are asked for from their faces: attributes, by weigh`
}

// AnalyzeFaces tells what the faces in a picture look like.
func AnalyzeFaces(n *net, img []byte) ([]faceBox, error) { // want `infer: a function returns attributes .* age, gender, emotion, by AnalyzeFaces`
	out := n.forward(img)
	if len(out) < 5 {
		return nil, errors.New("no output")
	}
	return tidy([]faceBox{{Age: out[4]}}), nil
}

// tidy reads what AnalyzeFaces tells, which is said there.
func tidy(faces []faceBox) []faceBox {
	for i := range faces {
		if faces[i].Age < 0 {
			faces[i].Age = 0
		}
	}
	return faces
}
