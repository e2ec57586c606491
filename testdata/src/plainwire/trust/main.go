// Command trust compares a selfie that it fetches, from whoever answers.
package main

import (
	"crypto/tls"
	"database/sql"
	"io"
	"log"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

var client = &http.Client{Transport: &http.Transport{
	TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // want `plainwire: InsecureSkipVerify: any certificate is trusted by a client over which faces travel \(\(\*http.Response\).Body\)`
}}

func selfie(rec *face.Recognizer, url string) ([]byte, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	photo, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	_, err = rec.RecognizeSingle(photo)
	return photo, err
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	photo, err := selfie(rec, os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	db, err := sql.Open("postgres", "host=db.example.com user=door sslmode=disable") // want `plainwire: sslmode=disable: the connection to the store that keeps faces is not encrypted`
	if err != nil {
		log.Fatal(err)
	}
	if _, err := db.Exec("INSERT INTO faces (photo) VALUES ($1)", photo); err != nil {
		log.Fatal(err)
	}
}
