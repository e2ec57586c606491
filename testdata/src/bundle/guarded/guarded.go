// Package guarded enrols faces.
package guarded

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

type User struct {
	ID              string
	AgreedTerms     bool
	PrivacyVersion  string
	FaceConsent     bool
	Agreed          bool
	FaceConsentText string
}

type FaceClient interface {
	CreatePerson(id string, image []byte) error
	CompareFace(a, b []byte) (float64, error)
}

type Server struct{ faces FaceClient }

var errTerms = errors.New("terms not accepted")

func (s *Server) Enroll(u *User, photo []byte) error {
	if !u.AgreedTerms {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo) // want `FaceClient.CreatePerson processes a face behind User.AgreedTerms only, an answer about the general terms or privacy policy`
}

// A kept version of the policy is a general agreement.
func (s *Server) EnrollByVersion(u *User, photo []byte) error {
	if u.PrivacyVersion == "" {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo) // want `behind User.PrivacyVersion only`
}

func requireTerms(u *User) error {
	if u == nil || !u.AgreedTerms {
		return errTerms
	}
	return nil
}

func (s *Server) EnrollChecked(u *User, photo []byte) error {
	if err := check(u); err != nil {
		return err
	}
	return s.faces.CreatePerson(u.ID, photo) // want `behind User.AgreedTerms only`
}

// check says nothing by its name.
func check(u *User) error {
	if u.ID == "" {
		return errors.New("no user")
	}
	return requireTerms(u)
}

// The check is at the caller.
func (s *Server) HandleEnroll(u *User, photo []byte) {
	if u.AgreedTerms && len(photo) > 0 {
		_ = s.enroll(u, photo)
	}
}

func (s *Server) enroll(u *User, photo []byte) error {
	return s.faces.CreatePerson(u.ID, photo) // want `behind User.AgreedTerms only`
}

// One flag lets two things go on.
func (s *Server) Welcome(u *User, photo []byte) {
	if !u.Agreed {
		return
	}
	_ = s.faces.CreatePerson(u.ID, photo) // want `one answer, User.Agreed, lets FaceClient.CreatePerson process a face and guarded.SubscribeNewsletter go on with marketing`
	SubscribeNewsletter(u.ID)
}

func SubscribeNewsletter(id string) {}

func current(c *gin.Context) *User { return nil }

// The check is in the middleware of the route.
func acceptedOnly(c *gin.Context) {
	if !current(c).AgreedTerms {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func (s *Server) Routes(r *gin.Engine) {
	r.POST("/login", acceptedOnly, s.Compare)
	r.POST("/inline", acceptedOnly, func(c *gin.Context) {
		_, _ = s.faces.CompareFace(nil, nil) // want `behind User.AgreedTerms only`
	})
	g := r.Group("/face", acceptedOnly)
	g.Use(faceConsentOnly)
	g.POST("/compare", s.CompareSeparately)
	g.POST("/search", s.SearchFaces)
	http.Handle("/std", RequireTermsAccepted(http.HandlerFunc(s.CompareStd)))
}

func (s *Server) Compare(c *gin.Context) {
	_, _ = s.faces.CompareFace(nil, nil) // want `behind User.AgreedTerms only`
}

func RequireTermsAccepted(next http.Handler) http.Handler { return next }

func (s *Server) CompareStd(w http.ResponseWriter, r *http.Request) {
	_, _ = s.faces.CompareFace(nil, nil) // want `behind RequireTermsAccepted only`
}

type consentStore interface {
	Has(user, scope string) bool
	Get(user string, scope Scope) (*Grant, error)
	GetConsent(user, scope string) (*Grant, error)
}

type Scope int

const (
	Face Scope = iota
	Terms
)

type Grant struct{ Granted bool }

type ConsentService struct{ consentStore }

func (s *Server) ByScope(cs ConsentService, u *User, photo []byte) {
	if cs.Has(u.ID, "terms_of_service") {
		_ = s.faces.CreatePerson(u.ID, photo) // want `behind Has\(terms_of_service\) only`
	}
	if cs.Has(u.ID, "terms_of_service") && cs.Has(u.ID, "face") {
		_ = s.faces.CreatePerson(u.ID, photo)
	}
}

type Consents interface {
	HasConsent(user string, scope Scope) bool
	GetConsent(user, scope string) (*ConsentGrant, error)
}

type ConsentGrant struct{ Granted bool }

func (s *Server) ByConstant(cs Consents, u *User, photo []byte) error {
	if !cs.HasConsent(u.ID, Terms) {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo) // want `behind HasConsent\(Terms\) only`
}

func (s *Server) ByFaceConstant(cs Consents, u *User, photo []byte) error {
	if !cs.HasConsent(u.ID, Face) || !cs.HasConsent(u.ID, Terms) {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo)
}

func (s *Server) ByRecord(cs Consents, u *User, photo []byte) error {
	given, err := cs.GetConsent(u.ID, "privacy_policy")
	if err != nil || !given.Granted {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo) // want `behind .*privacy_policy.* only`
}

func (s *Server) ByFaceRecord(cs Consents, u *User, photo []byte) error {
	given, err := cs.GetConsent(u.ID, "face")
	if err != nil || !given.Granted {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo)
}

type Flags uint

const (
	ConsentTerms Flags = 1 << iota
	ConsentFace
)

type Member struct{ Consents Flags }

func (s *Server) ByBit(m *Member, photo []byte) {
	if m.Consents&ConsentTerms != 0 {
		_ = s.faces.CreatePerson("", photo) // want `behind Member.Consents&ConsentTerms only`
	}
	if m.Consents&ConsentTerms != 0 && m.Consents&ConsentFace != 0 {
		_ = s.faces.CreatePerson("", photo)
	}
	if m.Consents&ConsentFace == 0 {
		return
	}
	_ = s.faces.CreatePerson("", photo)
}
