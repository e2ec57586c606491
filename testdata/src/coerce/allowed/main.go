// Services for which a face may be demanded.
package main

import "net/http"

type book struct{}

func (book) CreateLoan(who string) error { return nil }
func (book) StartExam(who string) error  { return nil }

func matchFace(r *http.Request) bool { return r.ContentLength > 0 }

// lend pays out a loan.
//
//facelint:basis kind=statutory lenders must identify borrowers at the counter
func lend(w http.ResponseWriter, r *http.Request) {
	if !matchFace(r) {
		return
	}
	_ = book{}.CreateLoan("x")
}

func exam(w http.ResponseWriter, r *http.Request) {
	//facelint:allow coerce candidates may come to the hall with a card instead
	if !matchFace(r) {
		return
	}
	_ = book{}.StartExam("x")
}

func main() {
	http.HandleFunc("/loan", lend)
	http.HandleFunc("/exam", exam)
	_ = http.ListenAndServe(":8080", nil)
}
