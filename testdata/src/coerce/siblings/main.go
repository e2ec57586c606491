// A face speeds things up and is asked for nowhere else.
package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

type desk struct{}

func (desk) CreateBooking(who string) error { return nil }

func faceVerified(r *http.Request) bool { return r.ContentLength > 0 }

func faceConsented(user string) bool { return user != "" }

func fast(w http.ResponseWriter, r *http.Request) {
	if !faceConsented(r.FormValue("user")) {
		http.Error(w, "use a code", http.StatusForbidden)
		return
	}
	if !faceVerified(r) {
		http.Error(w, "no match", http.StatusForbidden)
		return
	}
	_ = desk{}.CreateBooking("x")
}

func slow(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		return
	}
	_ = desk{}.CreateBooking("x")
}

func main() {
	r := chi.NewRouter()
	r.Post("/fast", fast)
	r.Post("/slow", slow)
	_ = http.ListenAndServe(":8080", r)
}
