// The program puts loans and faces together.
package main

import (
	"io"
	"net/http"

	"humanreview/wired/faces"
	"humanreview/wired/loans"
)

type server struct {
	book  *loans.Book
	faces *faces.Client
}

func (s *server) settle(w http.ResponseWriter, r *http.Request) {
	selfie, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	loan, err := s.book.Find(r.FormValue("loan"))
	if err != nil {
		return
	}
	res, err := s.faces.CompareFace(r.Context(), selfie, nil)
	if err != nil {
		return
	}
	if res.Similarity < 0.8 { // want `humanreview: a loan is (granted|refused) by a face alone: Loan.Approved`
		s.book.Settle(loan, false)
		return
	}
	s.book.Settle(loan, true)
}

func main() {
	s := &server{}
	http.HandleFunc("/settle", s.settle)
	_ = http.ListenAndServe(":8080", nil)
}
