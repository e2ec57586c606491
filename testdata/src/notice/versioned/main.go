// Command versioned asks which notice a person has read, at one of two doors.
package main

import (
	"database/sql"
	"io"
	"net/http"

	"github.com/Kagami/go-face"
	"github.com/go-chi/chi/v5"
)

type member struct {
	ID            string
	NoticeVersion string
}

type server struct {
	db  *sql.DB
	rec *face.Recognizer
}

func (s *server) member(r *http.Request) *member { return &member{ID: r.PathValue("id")} }

// front is behind the notice.
func (s *server) front(w http.ResponseWriter, r *http.Request) {
	if s.member(r).NoticeVersion != "2025-06" {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	_, _ = s.rec.RecognizeSingle(photo)
}

// first records what was shown.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE members SET notice_version = ? WHERE id = ?", r.FormValue("v"), r.PathValue("id"))
	photo, _ := io.ReadAll(r.Body)
	_, _ = s.rec.RecognizeSingle(photo)
}

// consented asks for consent, which came with the notice.
func (s *server) consented(w http.ResponseWriter, r *http.Request) {
	var yes bool
	s.db.QueryRow("SELECT face_consent FROM members WHERE id = ?", r.PathValue("id")).Scan(&yes)
	if !yes {
		return
	}
	photo, _ := io.ReadAll(r.Body)
	_, _ = s.rec.RecognizeSingle(photo)
}

func (s *server) back(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	_, _ = s.rec.RecognizeSingle(photo) // want `notice: requests that come to back have a face processed \(\(\*Recognizer\).RecognizeSingle\), and nothing in the program shows or records a notice about it before;`
}

func main() {
	s := &server{new(sql.DB), new(face.Recognizer)}
	r := chi.NewRouter()
	r.Post("/front/{id}", s.front)
	r.Post("/first/{id}", s.first)
	r.Post("/consented/{id}", s.consented)
	r.Post("/back/{id}", s.back)
	http.ListenAndServe(":8080", r)
}
