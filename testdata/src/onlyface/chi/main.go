// A login behind middleware that compares the face.
package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

type matcher interface {
	VerifyFace(user string, image []byte) (bool, error)
}

type app struct{ faces matcher }

func (a *app) requireFace(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ok, err := a.faces.VerifyFace(r.FormValue("user"), []byte(r.FormValue("face")))
		if err != nil || !ok {
			http.Error(w, "no match", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (a *app) signIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: newID()}) // want `onlyface: .*a session begins .*SetCookie`
}

func (a *app) signOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", MaxAge: -1})
}

func newID() string { return "" }

type remote struct{}

func (remote) VerifyFace(user string, image []byte) (bool, error) { return false, nil }

func main() {
	a := &app{faces: remote{}}
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(a.requireFace)
		r.Post("/signin", a.signIn)
	})
	r.Post("/signout", a.signOut)
	_ = http.ListenAndServe(":8080", r)
}
