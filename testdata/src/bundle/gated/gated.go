// Package gated processes faces behind gates of another package.
package gated

import (
	"bundle/gate"

	"github.com/gin-gonic/gin"
)

type FaceClient interface {
	CreatePerson(id string, image []byte) error
	CompareFace(a, b []byte) (float64, error)
}

type Server struct {
	faces FaceClient
	book  *gate.Book
}

func (s *Server) Enroll(p *gate.Person, photo []byte) error {
	if err := gate.Check(p); err != nil {
		return err
	}
	return s.faces.CreatePerson(p.ID, photo) // want `behind Person.TermsAccepted only, an answer about the general terms`
}

func (s *Server) ByScope(id string, photo []byte) error {
	if err := gate.Ask(s.book, id, "terms"); err != nil {
		return err
	}
	return s.faces.CreatePerson(id, photo) // want `behind HasConsent\(terms\) only`
}

// Every caller asks for the terms, and one for no more.
func (s *Server) enroll(p *gate.Person, photo []byte) {
	_ = s.faces.CreatePerson(p.ID, photo) // want `behind Person.TermsAccepted only`
}

func (s *Server) First(p *gate.Person, photo []byte) {
	if gate.May(p) {
		s.enroll(p, photo)
	}
}

func (s *Server) Second(p *gate.Person, photo []byte) {
	if p.TermsAccepted {
		s.enroll(p, photo)
	}
}

// The consent asked for is another person's.
func (s *Server) Friend(p, friend *gate.Person, photo []byte) {
	if p.TermsAccepted && friend.FaceConsent {
		_ = s.faces.CreatePerson(p.ID, photo) // want `behind Person.TermsAccepted only`
	}
}

func (s *Server) Routes(r *gin.Engine) {
	r.Use(gate.Members)
	r.POST("/search", s.Search)
	g := r.Group("/faces")
	g.Use(gate.Faces)
	g.POST("/compare", s.CompareSeparately)
}

func (s *Server) Search(c *gin.Context) {
	_, _ = s.faces.CompareFace(nil, nil) // want `behind Person.TermsAccepted only`
}
