// Package suppressed has a reason.
package suppressed

type User struct {
	FaceConsent bool
}

func SignUp(agreeAll bool) *User {
	u := &User{}
	//facelint:allow bundle the legal team replaced this form on every client, see ticket 42
	u.FaceConsent = agreeAll
	return u
}
