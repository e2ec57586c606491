// Package shapes takes one answer along many ways.
package shapes

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"time"
)

type User struct {
	FaceConsent   bool
	FaceConsentAt sql.NullTime
	TermsConsent  bool
	AdsConsent    bool `db:"marketing_consent"`
}

type answers struct {
	All  *bool `json:"agree_all"`
	Face *bool `json:"agree_face"`
}

func (a *answers) GetAgreeAll() bool  { return a.All != nil && *a.All }
func (a *answers) GetAgreeFace() bool { return a.Face != nil && *a.Face }

// Through a variable.
func variable(in *answers, u *User) {
	agreed := *in.All
	u.TermsConsent = agreed
	u.FaceConsent = agreed // want `sets User.FaceConsent together with User.TermsConsent`
}

// Through a getter.
func getter(in *answers, u *User) {
	u.FaceConsent = in.GetAgreeAll() // want `User.FaceConsent is taken from AgreeAll`
}

func getterApart(in *answers, u *User) {
	u.FaceConsent = in.GetAgreeFace()
	u.TermsConsent = in.GetAgreeAll()
}

// Through a branch.
func branch(in *answers, u *User) {
	if *in.All {
		u.FaceConsent = true // want `sets User.FaceConsent together with User.AdsConsent`
		u.AdsConsent = true
	}
}

// Through a closure.
func closure(in *answers, u *User) {
	agreed := *in.All
	set := func() {
		u.FaceConsent = agreed // want `User.FaceConsent is taken from answers.All`
	}
	set()
}

// Through a generic helper.
func deref[T any](p *T) (zero T) {
	if p == nil {
		return zero
	}
	return *p
}

func generic(in *answers, u *User) {
	u.FaceConsent = deref(in.All) // want `User.FaceConsent is taken from answers.All`
}

// Through a null type.
func nulltime(in *answers, u *User) {
	u.FaceConsentAt = sql.NullTime{Time: time.Now(), Valid: *in.All} // want `User.FaceConsentAt is taken from answers.All`
}

// Through decoded JSON.
func decoded(w http.ResponseWriter, r *http.Request, u *User) {
	var body map[string]any
	_ = json.NewDecoder(r.Body).Decode(&body)
	ok, _ := body["agree_all"].(bool)
	u.FaceConsent = ok // want `User.FaceConsent is taken from agree_all`
}

// Through a constructor.
func newUser(face, terms bool) *User { return &User{FaceConsent: face, TermsConsent: terms} } // want `sets User.FaceConsent together with User.TermsConsent`

func constructor(in *answers) *User { return newUser(*in.All, *in.All) }

// Through the form map.
func formMap(r *http.Request, u *User) {
	if len(r.PostForm["agree_terms"]) > 0 && r.PostForm["agree_terms"][0] == "on" {
		u.FaceConsentAt = sql.NullTime{Time: time.Now(), Valid: true} // want `User.FaceConsentAt is set because of agree_terms`
	}
}

// By the column it is bound to.
func columns(db *sql.DB, agreed bool) {
	_, _ = db.Exec("UPDATE users SET face_consent = $2, marketing_consent = $2 WHERE id = $1", 1, agreed) // want `sets face_consent together with marketing_consent`
	_, _ = db.Exec(`INSERT INTO consents (face_consent, terms_consent) VALUES ($1, $2)`, agreed, false)
}

func switched(r *http.Request, u *User) {
	switch r.FormValue("mode") {
	case "agree_all":
		u.FaceConsent = true // want `one answer, true, sets User.FaceConsent together with User.TermsConsent`
		u.TermsConsent = true
	case "terms":
		u.TermsConsent = true
	}
}
