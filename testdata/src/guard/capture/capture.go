// Package capture processes faces.
package capture

import (
	"guard/gate"

	"github.com/Kagami/go-face"
)

type Service struct{ rec *face.Recognizer }

// Only its callers ask, and one of them does not.
func (s *Service) Enroll(u *gate.User, photo []byte) {
	_, _ = s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:19 capture.go:14`
}

func (s *Service) Import(us []*gate.User, photo []byte) {
	for _, u := range us {
		s.Enroll(u, photo)
	}
}

func (s *Service) EnrollAsked(u *gate.User, photo []byte) {
	if gate.Check(u) == nil {
		s.Enroll(u, photo)
		_, _ = s.rec.RecognizeSingle(photo) // want `guarded`
	}
}

func (s *Service) enrollLater(u *gate.User, photo []byte) {
	_, _ = s.rec.RecognizeSingle(photo) // want `guarded`
}

func (s *Service) Twice(u *gate.User, photo []byte) {
	gate.Must(u)
	go s.enrollLater(u, photo)
	func() {
		s.enrollLater(u, photo)
	}()
}

// A check of one person says nothing about another.
func (s *Service) Compare(u, other *gate.User) {
	if !other.MayUseFace() {
		return
	}
	s.compare(u)
}

func (s *Service) compare(u *gate.User) {
	_, _ = s.rec.RecognizeSingle([]byte(u.ID)) // want `unguarded: capture.go:47 capture.go:51`
}

const ScopeFace, ScopeTerms = "face", "terms"

func (s *Service) ByScope(c *gate.Consents, id string, photo []byte) error {
	if err := gate.Require(c, id, ScopeFace); err != nil {
		return err
	}
	_, err := s.rec.RecognizeSingle(photo) // want `guarded`
	return err
}

func (s *Service) ByOtherScope(c *gate.Consents, id string, photo []byte) error {
	if err := gate.Require(c, id, ScopeTerms); err != nil {
		return err
	}
	_, err := s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:68`
	return err
}

func (s *Service) Late(u *gate.User, photo []byte) error {
	_, err := s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:73`
	if err != nil {
		return err
	}
	return gate.Check(u)
}

func (s *Service) Administrators(u *gate.User, photo []byte) {
	if gate.Administrators(u) {
		_, _ = s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:82`
	}
}

// Open is called by other packages only.
func (s *Service) Open(id string, photo []byte) {
	_, _ = s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:88`
}

func (s *Service) OpenToo(id string, photo []byte) {
	_, _ = s.rec.RecognizeSingle(photo) // want `unguarded: capture.go:92`
}
