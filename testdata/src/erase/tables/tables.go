// Command tables finds its handlers in tables, fields and maps. Each table of
// the database has an eraser; some of the erasers stand where nobody looks.
package main

import (
	"database/sql"
	"net/http"
)

type api struct{ db *sql.DB }

type route struct {
	method, path string
	handle       http.HandlerFunc
}

// 路由表
func (a *api) routes() []route {
	return []route{
		{"POST", "/staff", a.addStaff},
		{"DELETE", "/staff", a.removeStaff},
		{"POST", "/guests", a.addGuest},
	}
}

func (a *api) addStaff(w http.ResponseWriter, r *http.Request) {
	a.db.Exec("INSERT INTO staff (id, face) VALUES (?, ?)", r.FormValue("id"), face(r))
}

func (a *api) removeStaff(w http.ResponseWriter, r *http.Request) {
	a.db.Exec("DELETE FROM staff WHERE id = ?", r.FormValue("id"))
}

// 访客：删除函数放在没有人读取的字段里
type hooks struct {
	onAdd    func(id string)
	onRemove func(id string)
}

func (a *api) hooks() *hooks {
	return &hooks{onAdd: func(string) {}, onRemove: a.removeGuest}
}

func (a *api) addGuest(w http.ResponseWriter, r *http.Request) {
	a.db.Exec("INSERT INTO guests (id, face) VALUES (?, ?)", r.FormValue("id"), face(r)) // want `kept in an SQL table \(guests\).*no route, command or job leads to the deletion at .*tables.go:50\)`
	a.hooks().onAdd(r.FormValue("id"))
}

func (a *api) removeGuest(id string) {
	a.db.Exec("DELETE FROM guests WHERE id = ?", id)
}

// commands is read, retired is not.
var commands = map[string]func(db *sql.DB, id string){
	"remove": removeVisitor,
}

var retired = map[string]func(db *sql.DB, id string){
	"remove": removeDriver,
}

var _ = removeDriver

func removeVisitor(db *sql.DB, id string) { db.Exec("DELETE FROM visitors WHERE id = ?", id) }

func removeDriver(db *sql.DB, id string) { db.Exec("DELETE FROM drivers WHERE id = ?", id) }

func (a *api) addVisitor(w http.ResponseWriter, r *http.Request) {
	a.db.Exec("INSERT INTO visitors (id, face) VALUES (?, ?)", r.FormValue("id"), face(r))
}

func (a *api) addDriver(w http.ResponseWriter, r *http.Request) {
	a.db.Exec("INSERT INTO drivers (id, face) VALUES (?, ?)", r.FormValue("id"), face(r)) // want `kept in an SQL table \(drivers\)`
}

func (a *api) command(w http.ResponseWriter, r *http.Request) {
	if run, ok := commands[r.FormValue("name")]; ok {
		run(a.db, r.FormValue("id"))
	}
}

func face(r *http.Request) []byte {
	faceImage := []byte(r.FormValue("img"))
	return faceImage
}

func main() {
	a := &api{db: new(sql.DB)}
	for _, r := range a.routes() {
		http.HandleFunc(r.method+" "+r.path, r.handle)
	}
	http.HandleFunc("POST /visitors", a.addVisitor)
	http.HandleFunc("POST /drivers", a.addDriver)
	http.HandleFunc("POST /command", a.command)
	http.ListenAndServe(":8080", nil)
}
