// Package service recognises, and keeps through an interface that it declares.
package service

import (
	"context"

	face "github.com/Kagami/go-face"
	"github.com/samber/do/v2"
)

// Store keeps.
type Store interface {
	Put(ctx context.Context, key string, data []byte) error
	Note(ctx context.Context, key string, data []byte) error
}

type Service struct {
	store Store
	rec   *face.Recognizer
}

// New is a provider.
func New(i do.Injector) (*Service, error) {
	return &Service{do.MustInvoke[Store](i), do.MustInvoke[*face.Recognizer](i)}, nil
}

func (s *Service) Enrol(ctx context.Context, id string, pic []byte) error {
	if _, err := s.rec.Recognize(pic); err != nil {
		return err
	}
	if err := s.store.Note(ctx, id, []byte("enrolled")); err != nil {
		return err
	}
	return s.store.Put(ctx, id, pic) // want `image kept in object`
}
