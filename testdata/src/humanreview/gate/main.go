// What is decided here weighs little, or is decided by nothing of a face.
package main

import (
	"net/http"
)

type Gate struct{ Status string }

type Account struct {
	Status  string
	Frozen  bool
	Balance int
}

type Order struct{ Status string }

func verifyFace(photo []byte) bool { return len(photo) > 0 }

func (g *Gate) Open() {}

func door(w http.ResponseWriter, r *http.Request) {
	g := &Gate{}
	if !verifyFace([]byte(r.FormValue("photo"))) {
		g.Status = "rejected"
		http.Error(w, "access denied", http.StatusForbidden)
		return
	}
	g.Open()
}

func pay(w http.ResponseWriter, r *http.Request) {
	a, o := &Account{}, &Order{}
	if a.Balance < 0 {
		a.Frozen = true
		return
	}
	if !verifyFace([]byte(r.FormValue("photo"))) {
		o.Status = "rejected"
		a.Status = "approved"
		return
	}
}

// freezeBalance looks at no face.
func freezeAccount(a *Account) {
	if a.Balance < -100 {
		a.Status = "frozen"
	}
}

type Loan struct{ Status string }

// libraryLoan is about books.
func libraryLoan(w http.ResponseWriter, r *http.Request) {
	l := &Loan{}
	if !verifyFace([]byte(r.FormValue("photo"))) {
		l.Status = "rejected"
	}
}

func faceDetected(photo []byte) bool { return len(photo) > 0 }

// apply asks for a better picture.
func apply(w http.ResponseWriter, r *http.Request) {
	l := &Loan{}
	if !faceDetected([]byte(r.FormValue("photo"))) {
		l.Status = "rejected"
	}
}

func main() {
	http.HandleFunc("/lend", libraryLoan)
	http.HandleFunc("/apply", apply)
	http.HandleFunc("/door", door)
	http.HandleFunc("/pay", pay)
	http.HandleFunc("/check", func(w http.ResponseWriter, r *http.Request) { freezeAccount(&Account{}) })
	_ = http.ListenAndServe(":8080", nil)
}
