// Command plain counts known guests at a door.
package main // want `assess: the program handles faces \(a face is processed by \(\*Recognizer\).RecognizeSingleFile \(.*plain/main.go:\d+\)\), and .facelint.yaml lists no impact assessment`

import (
	"log"
	"os"

	face "github.com/Kagami/go-face"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	f, err := rec.RecognizeSingleFile(os.Args[1])
	if err != nil || f == nil {
		log.Fatal("no face: ", err)
	}
	log.Print(rec.Classify(f.Descriptor))
}
