// Package service is given functions, not interfaces.
package service

import "context"

// Save keeps data under a key.
type Save func(ctx context.Context, key string, data []byte) error

// Match recognises.
type Match func(pic []byte) (bool, error)

// Deps are what the service needs.
type Deps struct {
	Match Match
	Keep  Save
	Note  Save
}

type Service struct{ deps Deps }

func New(d Deps) *Service { return &Service{d} }

func (s *Service) Enrol(ctx context.Context, id string, pic []byte) error {
	if ok, err := s.deps.Match(pic); err != nil || !ok {
		return err
	}
	if err := s.deps.Note(ctx, id, []byte("enrolled")); err != nil {
		return err
	}
	return s.deps.Keep(ctx, id, pic)
}

// Enrol returns a handler of pictures.
func Enrol(match Match, keep, note Save) func(context.Context, string, []byte) error {
	return func(ctx context.Context, id string, pic []byte) error {
		if ok, err := match(pic); err != nil || !ok {
			return err
		}
		if err := note(ctx, id, []byte("enrolled")); err != nil {
			return err
		}
		return keep(ctx, id, pic)
	}
}
