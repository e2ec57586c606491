// Command idle has a withdrawal that nobody can bring about.
package main

import (
	"database/sql"
	"net/http"
)

type consents struct{ db *sql.DB }

func (s *consents) grant(id string) error {
	_, err := s.db.Exec("INSERT INTO face_consents (user_id, version, granted_at) VALUES ($1, 'v2', now())", id)
	return err
}

func (s *consents) end(id string) error {
	_, err := s.db.Exec("UPDATE face_consents SET withdrawn_at = now() WHERE user_id = $1", id) // want `withdraw: face_consents.withdrawn_at withdraws consent to face processing, but no route, command or job leads to it`
	return err
}

func (s *consents) agree(w http.ResponseWriter, r *http.Request) {
	if s.grant(r.FormValue("id")) != nil {
		w.WriteHeader(500)
	}
}

func main() {
	s := &consents{new(sql.DB)}
	http.HandleFunc("POST /consents/face", s.agree)
	http.ListenAndServe(":8080", nil)
}
