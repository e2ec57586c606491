// Command trustother trusts whoever answers where no face is.
package main

import (
	"database/sql"
	"log"
	"os"

	face "github.com/Kagami/go-face"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	faces, err := rec.RecognizeFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := version("https://updates.example.com"); err != nil {
		log.Fatal(err)
	}
	db, err := sql.Open("postgres", "host=localhost user=door sslmode=disable")
	if err != nil {
		log.Fatal(err)
	}
	if _, err := db.Exec("INSERT INTO faces (descriptor) VALUES ($1)", faces[0].Descriptor); err != nil {
		log.Fatal(err)
	}
}
