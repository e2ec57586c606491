// Command migrations embeds the statements that make its tables.
package main

import (
	"database/sql"
	"embed"
	"net/http"
)

//go:embed sql
var migrations embed.FS

type server struct{ db *sql.DB }

func (s *server) enrol(w http.ResponseWriter, r *http.Request) {
	faceImage := []byte(r.FormValue("img"))
	s.db.Exec("INSERT INTO face_templates (user_id, feature) VALUES ($1, $2)", r.FormValue("id"), faceImage)
	s.db.Exec("INSERT INTO face_logs (user_id, image) VALUES ($1, $2)", r.FormValue("id"), faceImage) // want `an SQL table \(face_logs\)`
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("DELETE FROM users WHERE id = $1", r.FormValue("id"))
}

func main() {
	s := &server{db: new(sql.DB)}
	if text, err := migrations.ReadFile("sql/001_init.sql"); err == nil {
		s.db.Exec(string(text))
	}
	http.HandleFunc("POST /faces", s.enrol)
	http.HandleFunc("DELETE /users", s.remove)
	http.ListenAndServe(":8080", nil)
}
