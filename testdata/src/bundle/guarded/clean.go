package guarded

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

func (s *Server) EnrollWithConsent(u *User, photo []byte) error {
	if !u.AgreedTerms || !u.FaceConsent {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo)
}

// The callee asks for the face.
func (s *Server) HandleSeparately(u *User, photo []byte) error {
	if !u.AgreedTerms {
		return errTerms
	}
	return s.EnrollFace(u, photo)
}

func (s *Server) EnrollFace(u *User, photo []byte) error {
	if err := requireFaceConsent(u); err != nil {
		return err
	}
	return s.faces.CreatePerson(u.ID, photo)
}

func requireFaceConsent(u *User) error {
	if !u.FaceConsent {
		return errors.New("no consent to face processing")
	}
	return nil
}

// Refusing the terms leads elsewhere; the face call is not behind them.
func (s *Server) Either(u *User, photo []byte) error {
	if !u.AgreedTerms {
		return s.faces.CreatePerson(u.ID, photo)
	}
	return nil
}

// Nobody is asked: another rule's business.
func (s *Server) Unasked(u *User, photo []byte) error {
	return s.faces.CreatePerson(u.ID, photo)
}

func faceConsentOnly(c *gin.Context) {
	if !current(c).FaceConsent {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func (s *Server) CompareSeparately(c *gin.Context) {
	_, _ = s.faces.CompareFace(nil, nil)
}

func (s *Server) SearchFaces(c *gin.Context) {
	_, _ = s.faces.CompareFace(nil, nil)
}

// The plain flag is asked for the face and nothing else.
func (s *Server) EnrollOnly(u *User, photo []byte) error {
	if !u.Agreed {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo)
}

// Two flags, two things.
func (s *Server) WelcomeSeparately(u *User, photo []byte, marketingConsent bool) {
	if u.FaceConsent {
		_ = s.faces.CreatePerson(u.ID, photo)
	}
	if marketingConsent {
		SubscribeNewsletter(u.ID)
	}
}

// allowed looks up the answer in another system.
//
//facelint:consent scope=face
func allowed(u *User) bool { return u.ID != "" }

func (s *Server) Declared(u *User, photo []byte) error {
	if !u.AgreedTerms || !allowed(u) {
		return errTerms
	}
	return s.faces.CreatePerson(u.ID, photo)
}

type settings struct {
	Level int //facelint:consent scope=face
}

func (s *Server) DeclaredField(u *User, set settings, photo []byte) error {
	if u.AgreedTerms && set.Level == 2 {
		return s.faces.CreatePerson(u.ID, photo)
	}
	return nil
}
