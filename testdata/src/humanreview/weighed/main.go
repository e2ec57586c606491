// The face is one input among several.
package main

import (
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
)

type Applicant struct {
	Income int
	Debts  int
}

type Loan struct {
	Approved bool
	Status   string
}

type bank struct{ rec *face.Recognizer }

func (b *bank) verifyFace(img []byte) (bool, error) {
	found, err := b.rec.RecognizeSingle(img)
	if err != nil || found == nil {
		return false, err
	}
	return b.rec.ClassifyThreshold(found.Descriptor, 0.3) >= 0, nil
}

// grant looks at the income before the face.
func (b *bank) grant(w http.ResponseWriter, r *http.Request) {
	var who Applicant
	img, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if who.Income < 5000 {
		return
	}
	ok, err := b.verifyFace(img)
	if err != nil || !ok {
		http.Error(w, "that is not you", http.StatusForbidden)
		return
	}
	loan := &Loan{}
	loan.Approved = true
	save(loan)
}

// refuse needs both to fail.
func (b *bank) refuse(w http.ResponseWriter, r *http.Request) {
	var who Applicant
	img, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	ok, err := b.verifyFace(img)
	if err != nil {
		return
	}
	if !ok && who.Debts > 100000 {
		loan := &Loan{Status: "rejected"}
		save(loan)
	}
}

func save(*Loan) {}

func main() {
	b := &bank{}
	http.HandleFunc("/grant", b.grant)
	http.HandleFunc("/refuse", b.refuse)
	_ = http.ListenAndServe(":8080", nil)
}
