// Package dto holds what handlers and clients exchange.
package dto

type SignUp struct {
	Phone     string `json:"phone"`
	AgreeAll  bool   `json:"agree_all"`
	AgreeFace bool   `json:"agree_face"`
}

type Profile struct {
	FaceConsent   bool
	TermsAccepted bool
}
