// Package proto answers calls with messages as protoc writes them.
package proto

import "context"

type ConsentScope int32

const (
	ConsentScope_CONSENT_SCOPE_UNSPECIFIED ConsentScope = 0
	ConsentScope_CONSENT_SCOPE_TERMS       ConsentScope = 1
	ConsentScope_CONSENT_SCOPE_FACE        ConsentScope = 2
	ConsentScope_CONSENT_SCOPE_MARKETING   ConsentScope = 3
)

type SignUpRequest struct {
	Phone       string `protobuf:"bytes,1,opt,name=phone,proto3" json:"phone,omitempty"`
	AgreeAll    bool   `protobuf:"varint,2,opt,name=agree_all,json=agreeAll,proto3" json:"agree_all,omitempty"`
	AgreeFace   bool   `protobuf:"varint,3,opt,name=agree_face,json=agreeFace,proto3" json:"agree_face,omitempty"`
	FaceConsent *bool  `protobuf:"varint,4,opt,name=face_consent,json=faceConsent,def=1" json:"face_consent,omitempty"` // want `field SignUpRequest.FaceConsent is yes from the start \(def=1\)`
	AgreeFT     bool   `protobuf:"varint,5,opt,name=agree_terms_and_face,json=agreeTermsAndFace,proto3"`                // want `one answer, the field SignUpRequest.AgreeFT, stands for face data and the general terms`
}

func (x *SignUpRequest) GetAgreeAll() bool {
	if x != nil {
		return x.AgreeAll
	}
	return false
}

func (x *SignUpRequest) GetAgreeFace() bool {
	if x != nil {
		return x.AgreeFace
	}
	return false
}

// The default that protoc writes down for the field.
const Default_SignUpRequest_FaceConsent bool = true // want `Default_SignUpRequest_FaceConsent is yes from the start`

type User struct {
	FaceConsent  bool
	TermsConsent bool
}

type GrantConsentRequest struct {
	UserId string
	Scopes []ConsentScope
}

// ConsentRequest asks which are wanted.
type ConsentRequest struct{ Scopes []ConsentScope }

type ConsentClient interface {
	GrantConsent(ctx context.Context, in *GrantConsentRequest) error
	ListConsents(ctx context.Context, in *ConsentRequest) error
}

type Server struct {
	consents ConsentClient
	users    map[string]*User
}

func (s *Server) SignUp(ctx context.Context, req *SignUpRequest) error {
	s.users[req.Phone] = &User{
		TermsConsent: req.GetAgreeAll(),
		FaceConsent:  req.GetAgreeAll(), // want `one answer, AgreeAll, sets User.FaceConsent together with User.TermsConsent`
	}
	return s.consents.GrantConsent(ctx, &GrantConsentRequest{
		UserId: req.Phone,
		Scopes: []ConsentScope{ConsentScope_CONSENT_SCOPE_TERMS, ConsentScope_CONSENT_SCOPE_FACE}, // want `Scopes grants face data and the general terms or privacy policy in one act`
	})
}

func (s *Server) SignUpApart(ctx context.Context, req *SignUpRequest) error {
	s.users[req.Phone] = &User{TermsConsent: req.GetAgreeAll(), FaceConsent: req.GetAgreeFace()}
	if !req.GetAgreeFace() {
		return nil
	}
	if err := s.consents.ListConsents(ctx, &ConsentRequest{Scopes: []ConsentScope{ConsentScope_CONSENT_SCOPE_TERMS, ConsentScope_CONSENT_SCOPE_FACE}}); err != nil {
		return err
	}
	return s.consents.GrantConsent(ctx, &GrantConsentRequest{UserId: req.Phone, Scopes: []ConsentScope{ConsentScope_CONSENT_SCOPE_FACE}})
}
