// Package domain has a repository of any entity, and services on it.
package domain

import (
	"context"

	face "github.com/Kagami/go-face"
)

type Visitor struct {
	ID  uint
	Pic []byte
}

type Gate struct {
	ID   uint
	Name string
}

type Repository[T any] interface {
	Create(ctx context.Context, v *T) error
	Find(ctx context.Context, id uint) (*T, error)
}

type Service struct {
	rec      *face.Recognizer
	visitors Repository[Visitor]
	gates    Repository[Gate]
}

func New(rec *face.Recognizer, v Repository[Visitor], g Repository[Gate]) *Service {
	return &Service{rec, v, g}
}

func (s *Service) Enrol(ctx context.Context, pic []byte) error {
	if _, err := s.rec.Recognize(pic); err != nil {
		return err
	}
	if err := s.gates.Create(ctx, &Gate{Name: "north"}); err != nil {
		return err
	}
	return s.visitors.Create(ctx, &Visitor{Pic: pic}) // want `image kept in sql`
}
