package gated

import (
	"bundle/gate"

	"github.com/gin-gonic/gin"
)

func (s *Server) EnrollAllowed(p *gate.Person, photo []byte) error {
	if !gate.May(p) {
		return nil
	}
	return s.faces.CreatePerson(p.ID, photo)
}

func (s *Server) EnrollMust(p *gate.Person, photo []byte) error {
	if err := gate.Check(p); err != nil {
		return err
	}
	gate.Must(p)
	return s.faces.CreatePerson(p.ID, photo)
}

func (s *Server) ByFaceScope(id string, photo []byte) error {
	if gate.Ask(s.book, id, "terms") != nil || gate.Ask(s.book, id, "face") != nil {
		return nil
	}
	return s.faces.CreatePerson(id, photo)
}

// All callers ask.
func (s *Server) enrollAsked(p *gate.Person, photo []byte) {
	if p.TermsAccepted {
		_ = s.faces.CreatePerson(p.ID, photo)
	}
}

func (s *Server) Third(p *gate.Person, photo []byte) {
	if p.FaceConsent {
		s.enrollAsked(p, photo)
	}
}

func (s *Server) Fourth(p *gate.Person, photo []byte) {
	gate.Must(p)
	go s.enrollAsked(p, photo)
}

func (s *Server) CompareSeparately(c *gin.Context) {
	_, _ = s.faces.CompareFace(nil, nil)
}

// A callback that runs behind the question.
func (s *Server) Later(p *gate.Person, photo []byte) {
	if !p.TermsAccepted {
		return
	}
	asking(p, func() {
		_ = s.faces.CreatePerson(p.ID, photo)
	})
}

func asking(p *gate.Person, do func()) {
	if p.FaceConsent {
		do()
	}
}
