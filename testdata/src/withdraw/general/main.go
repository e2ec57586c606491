// Command general keeps answers that mention no face, and one that does by the
// scope beside it.
package main

import (
	"net/http"
	"time"

	"gorm.io/gorm"
)

// Consent is a row.
type Consent struct {
	UserID, Scope string
	Granted       bool
	At            time.Time
}

// Account is a row.
type Account struct {
	ID             string
	AgreedTerms    bool
	CookieConsent  bool
	FaceAuthorized bool // recognised at the gate
}

// FaceConfig is what an operator decides.
type FaceConfig struct{ ConsentRequired bool }

var (
	db   = new(gorm.DB)
	conf FaceConfig
)

func terms(w http.ResponseWriter, r *http.Request) {
	db.Save(&Account{ID: r.FormValue("id"), AgreedTerms: true, CookieConsent: true})
	db.Create(&Consent{UserID: r.FormValue("id"), Scope: "marketing", Granted: true})
	conf.ConsentRequired = true
}

func gate(w http.ResponseWriter, r *http.Request) {
	db.Save(&Account{ID: r.FormValue("id"), FaceAuthorized: true})
}

func faces(w http.ResponseWriter, r *http.Request) {
	db.Create(&Consent{UserID: r.FormValue("id"), Scope: "face", Granted: true}) // want `withdraw: consent to face processing is recorded here \(Consent.Granted\) and nothing`
}

func main() {
	http.HandleFunc("POST /terms", terms)
	http.HandleFunc("POST /gate", gate)
	http.HandleFunc("POST /faces", faces)
	http.ListenAndServe(":8080", nil)
}
