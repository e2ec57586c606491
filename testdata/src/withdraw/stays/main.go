// Command stays keeps the faces of those who took consent back.
package main

import (
	"database/sql"
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type server struct{ db *sql.DB }

func (s *server) enroll(w http.ResponseWriter, r *http.Request) {
	var agreed bool
	s.db.QueryRow("SELECT face_consent FROM members WHERE id = ?", r.PathValue("id")).Scan(&agreed)
	if !agreed {
		w.WriteHeader(403)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	s.db.Exec("INSERT INTO face_photos (member_id, face_image) VALUES (?, ?)", r.PathValue("id"), photo)
}

func (s *server) agree(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE members SET face_consent = 1 WHERE id = ?", r.PathValue("id"))
}

func (s *server) quit(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE members SET face_consent = 0 WHERE id = ?", r.PathValue("id")) // want `withdraw: consent to face processing can be withdrawn \(members.face_consent\), but the withdrawal leads to no erasure: a face image stays in an SQL table \(face_photos\)`
}

// purge erases what an administrator names.
func (s *server) purge(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("DELETE FROM face_photos WHERE member_id = ?", r.PathValue("id"))
}

func main() {
	s := &server{new(sql.DB)}
	r := chi.NewRouter()
	r.Post("/members/{id}/face", s.enroll)
	r.Post("/members/{id}/consent", s.agree)
	r.Delete("/members/{id}/consent", s.quit)
	r.Delete("/admin/faces/{id}", s.purge)
	http.ListenAndServe(":8080", r)
}
