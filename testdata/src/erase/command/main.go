// Command command erases on the command line.
package main

import (
	"os"

	face "github.com/Kagami/go-face"
)

func main() {
	switch os.Args[1] {
	case "add":
		add(os.Args[2])
	case "remove":
		os.RemoveAll("people/" + os.Args[2])
	}
}

func add(path string) {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	img, err := os.ReadFile(path)
	if err != nil {
		return
	}
	if _, err := rec.Recognize(img); err == nil {
		os.WriteFile("people/"+path, img, 0o600)
	}
}
