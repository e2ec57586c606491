// Command adults is the door of an evening school, and of an office.
package main

import (
	"io"
	"log"
	"net/http"

	face "github.com/Kagami/go-face"
)

type door struct{ rec *face.Recognizer }

//facelint:allow minor evening classes take adults only
func (d *door) student(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	d.enrollStudent(photo)
}

func (d *door) enrollStudent(photo []byte) { d.rec.RecognizeSingle(photo) }

func (d *door) employee(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	d.rec.RecognizeSingle(photo)
}

func main() {
	d := &door{}
	http.HandleFunc("/student", d.student)
	http.HandleFunc("/employee", d.employee)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
