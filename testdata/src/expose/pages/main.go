// Command pages tells of people without a framework.
package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
)

type person struct {
	ID        int
	FaceImage []byte `json:"face"`
}

type server struct{ db *sql.DB }

func (s *server) export(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.Query("SELECT id, face_image FROM people ORDER BY id")
	if err != nil {
		return
	}
	var all []person
	for rows.Next() {
		var p person
		rows.Scan(&p.ID, &p.FaceImage)
		all = append(all, p)
	}
	json.NewEncoder(w).Encode(all) // want `expose: a face image of many persons from a store is answered by \(\*json.Encoder\).Encode`
}

func (s *server) count(w http.ResponseWriter, r *http.Request) {
	rows, _ := s.db.Query("SELECT id FROM people")
	var all []person
	for rows.Next() {
		var p person
		rows.Scan(&p.ID)
		all = append(all, p)
	}
	json.NewEncoder(w).Encode(all)
}

func (s *server) one(w http.ResponseWriter, r *http.Request) {
	var faceImage []byte
	s.db.QueryRow("SELECT face_image FROM people WHERE id = ?", r.FormValue("id")).Scan(&faceImage)
	w.Write(faceImage) // want `expose: a face image from a store is answered by \(?http.ResponseWriter\)?.Write`
}

func (s *server) size(w http.ResponseWriter, r *http.Request) {
	var faceImage []byte
	s.db.QueryRow("SELECT face_image FROM people WHERE id = ?", r.FormValue("id")).Scan(&faceImage)
	fmt.Fprintf(w, "%d bytes", len(faceImage))
}

func reply(w http.ResponseWriter, v any) {
	data, _ := json.Marshal(v)
	w.Write(data) // want `expose: a face image from a store`
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	var p person
	s.db.QueryRow("SELECT id, face_image FROM people WHERE id = ?", r.FormValue("id")).Scan(&p.ID, &p.FaceImage)
	reply(w, p)
}

func picture(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join("data", "faces", filepath.Base(r.URL.Path))) // want `expose: a face image from a store is answered by http.ServeFile`
}

func stream(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(filepath.Join("data", "selfies", r.FormValue("id")))
	if err != nil {
		return
	}
	defer f.Close()
	io.Copy(w, f) // want `expose: a face image from a store`
}

func asset(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join("assets", filepath.Base(r.URL.Path)))
}

func currentUser(r *http.Request) (string, bool) { return "", false }

func (s *server) asked(w http.ResponseWriter, r *http.Request) {
	if _, ok := currentUser(r); !ok {
		http.Error(w, "no", 403)
		return
	}
	s.one(w, r)
}

func (s *server) wrapped(w http.ResponseWriter, r *http.Request) {
	var faceImage []byte
	s.db.QueryRow("SELECT face_image FROM people WHERE id = ?", r.FormValue("id")).Scan(&faceImage)
	w.Write(faceImage)
}

func basicAuth(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, _, ok := r.BasicAuth(); !ok {
			return
		}
		next(w, r)
	}
}

func main() {
	s := new(server)
	http.HandleFunc("/export", s.export)
	http.HandleFunc("/count", s.count)
	http.HandleFunc("/one", s.one)
	http.HandleFunc("/size", s.size)
	http.HandleFunc("/helped", s.helped)
	http.HandleFunc("/picture/", picture)
	http.HandleFunc("/stream", stream)
	http.HandleFunc("/asset/", asset)
	http.HandleFunc("/asked", s.asked)
	http.HandleFunc("/wrapped", basicAuth(s.wrapped))
	http.ListenAndServe(":8080", nil)
}
