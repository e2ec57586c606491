// Command cmd puts service and directory together, and so completes the flow.
package main

import (
	"os"

	face "github.com/Kagami/go-face"

	"rawface_wired"
	"rawface_wired/disk"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	s := &wired.Service{Rec: rec, Pictures: disk.Dir("people"), Notes: disk.Dir("notes")}
	img, err := os.ReadFile(os.Args[1])
	if err != nil {
		return
	}
	s.Enrol("u", img)
}
