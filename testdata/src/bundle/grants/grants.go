// Package grants records what people authorise.
package grants

type Scope uint

const (
	ScopeFace Scope = 1 << iota
	ScopeMarketing
	ScopeLocation

	ScopeAll = ScopeFace | ScopeMarketing | ScopeLocation
)

const scopesAtSignUp = "face_recognition,marketing"

type User struct {
	ID       string
	Scopes   Scope
	Consents []string
}

type Ledger struct{}

func (Ledger) Grant(user string, scopes ...string)               {}
func (Ledger) RecordConsent(user string, scopes []string) error  { return nil }
func (Ledger) GrantScopes(user string, scopes Scope)             {}
func (Ledger) HasConsent(user string, scopes ...string) bool     { return false }
func (Ledger) RevokeConsent(user string, scopes ...string) error { return nil }

func flagged(l Ledger, u *User) {
	l.Grant(u.ID, "face", "marketing")                      // want `Grant grants face data and marketing in one act \(face, marketing\)`
	_ = l.RecordConsent(u.ID, []string{"face", "location"}) // want `RecordConsent grants face data and location in one act`
	l.GrantScopes(u.ID, ScopeFace|ScopeLocation)            // want `GrantScopes grants face data and location`
	u.Scopes |= ScopeFace | ScopeMarketing                  // want `Scopes grants face data and marketing`
	u.Consents = []string{"face", "voice"}                  // want `Consents grants face data and voice data`
	_ = User{ID: u.ID, Consents: []string{"人脸识别", "营销推广"}}  // want `Consents grants face data and marketing`
	l.Grant(u.ID, scopesAtSignUp)                           // want `Grant grants face data and marketing`
	scopes := []string{"face"}
	_ = l.RecordConsent(u.ID, append(scopes, "face", "analytics")) // want `RecordConsent grants face data and analytics`
	for _, s := range []string{"face", "marketing", "location"} {
		l.Grant(u.ID, s) // want `Grant grants face data, marketing and location`
	}
}

var signUpScopes = []string{"face_recognition", "third_party"}

func atSignUp(l Ledger, user string) error {
	return l.RecordConsent(user, signUpScopes) // want `face data and sharing with third parties`
}

type Consent struct {
	User, Type string
}

type Repo interface {
	Create(*Consent) error
	SaveConsents(user string, consents map[string]bool) error
	SetFaceConsent(user string, v bool)
	SetMarketingConsent(user string, v bool)
	AcceptFaceTerms(user string)
	GrantMarketing(user string)
}

type answers struct{ Accept, AcceptFace bool }

func records(r Repo, user string, in answers) error {
	if !in.Accept {
		return nil
	}
	for _, kind := range []string{"terms", "face", "marketing"} {
		if err := r.Create(&Consent{User: user, Type: kind}); err != nil { // want `Consent grants face data, the general terms or privacy policy and marketing in one act`
			return err
		}
	}
	consents := map[string]bool{"face": in.Accept, "marketing": in.Accept} // want `consents grants face data and marketing`
	return r.SaveConsents(user, consents)
}

func setters(r Repo, user string, in answers) {
	r.SetFaceConsent(user, in.Accept) // want `one answer, answers.Accept, sets SetFaceConsent together with SetMarketingConsent`
	r.SetMarketingConsent(user, in.Accept)
}

func calls(r Repo, user string, in answers) {
	if in.Accept {
		r.AcceptFaceTerms(user) // want `sets AcceptFaceTerms together with GrantMarketing`
		r.GrantMarketing(user)
	}
}

func callsApart(r Repo, user string, in answers) {
	if in.AcceptFace {
		r.AcceptFaceTerms(user)
	}
	if in.Accept {
		r.GrantMarketing(user)
	}
	r.SetFaceConsent(user, in.AcceptFace)
	r.SetMarketingConsent(user, in.Accept)
}

const grantBoth = "UPDATE users SET face_consent = TRUE, location_consent = TRUE WHERE id = ?" // want `SQL grants face data and location in one act`

const grantOne = "UPDATE users SET face_consent = TRUE, updated_at = now() WHERE id = ?"

type UserConsent struct {
	User   string
	Scopes []string
}

func record(user string) []UserConsent {
	return []UserConsent{
		{User: user, Scopes: []string{"login", "face", "marketing"}}, // want `Scopes grants face data and marketing in one act \(face, marketing\)`
		{User: user, Scopes: []string{"face"}},
		{User: user, Scopes: []string{"marketing"}},
	}
}
