// Command foreignkey leaves it to the database to erase what hangs on a user.
package main

import (
	"database/sql"
	"net/http"
)

// 建表语句
const schema = `
CREATE TABLE IF NOT EXISTS users (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS user_faces (
  id      INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL,
  feature BLOB,
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS badges (
  id      INTEGER PRIMARY KEY,
  user_id INTEGER REFERENCES users(id) ON UPDATE CASCADE,
  photo   BLOB
);
CREATE TABLE IF NOT EXISTS face_crops (
  face_id INTEGER REFERENCES user_faces(id) ON DELETE CASCADE,
  crop    BLOB
)`

type repo struct{ db *sql.DB }

func (r *repo) enrol(w http.ResponseWriter, req *http.Request) {
	faceImage := []byte(req.FormValue("img"))
	r.db.Exec("INSERT INTO user_faces (user_id, feature) VALUES (?, ?)", req.FormValue("id"), faceImage)
	r.db.Exec("INSERT INTO face_crops (crop) VALUES (?)", faceImage)
	r.db.Exec("INSERT INTO badges (user_id, photo) VALUES (?, ?)", req.FormValue("id"), faceImage) // want `kept in an SQL table \(badges\)`
}

func (r *repo) closeAccount(w http.ResponseWriter, req *http.Request) {
	r.db.Exec("DELETE FROM users WHERE id = ?", req.FormValue("id"))
}

func main() {
	r := &repo{db: new(sql.DB)}
	r.db.Exec(schema)
	http.HandleFunc("POST /faces", r.enrol)
	http.HandleFunc("DELETE /account", r.closeAccount)
	http.ListenAndServe(":8080", nil)
}
