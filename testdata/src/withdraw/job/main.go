// Command job erases at night what was withdrawn by day.
package main

import (
	"database/sql"
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/robfig/cron/v3"
)

type server struct{ db *sql.DB }

func (s *server) enroll(w http.ResponseWriter, r *http.Request) {
	var n int
	s.db.QueryRow("SELECT count(*) FROM face_consents WHERE member_id = ? AND withdrawn_at IS NULL", r.PathValue("id")).Scan(&n)
	if n == 0 {
		w.WriteHeader(403)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	s.db.Exec("INSERT INTO face_photos (member_id, face_image) VALUES (?, ?)", r.PathValue("id"), photo)
}

func (s *server) agree(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("INSERT INTO face_consents (member_id, notice_version) VALUES (?, '3')", r.PathValue("id"))
}

func (s *server) quit(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE face_consents SET withdrawn_at = now() WHERE member_id = ?", r.PathValue("id"))
}

func (s *server) sweep() {
	rows, err := s.db.Query("SELECT member_id FROM face_consents WHERE withdrawn_at IS NOT NULL")
	if err != nil {
		return
	}
	for rows.Next() {
		var id string
		rows.Scan(&id)
		s.db.Exec("DELETE FROM face_photos WHERE member_id = ?", id)
	}
}

func main() {
	s := &server{new(sql.DB)}
	jobs := cron.New()
	jobs.AddFunc("@daily", s.sweep)
	r := chi.NewRouter()
	r.Post("/members/{id}/face", s.enroll)
	r.Post("/members/{id}/consent", s.agree)
	r.Delete("/members/{id}/consent", s.quit)
	http.ListenAndServe(":8080", r)
}
