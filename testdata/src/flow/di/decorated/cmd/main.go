// The implementation is three layers deep.
package main

import (
	face "github.com/Kagami/go-face"

	"flow/di/decorated/domain"
	"flow/di/decorated/store"
)

func main() {
	svc := &domain.Service{Rec: new(face.Recognizer), Store: store.New("data/")}
	svc.Enrol("1", nil)
}
