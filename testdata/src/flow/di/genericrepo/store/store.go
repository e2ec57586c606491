// Package store implements the repository for any entity.
package store

import (
	"context"

	"gorm.io/gorm"
)

type Store[T any] struct{ db *gorm.DB }

func New[T any](db *gorm.DB) *Store[T] { return &Store[T]{db} }

func (s *Store[T]) Create(ctx context.Context, v *T) error {
	return s.db.WithContext(ctx).Create(v).Error
}

func (s *Store[T]) Find(ctx context.Context, id uint) (*T, error) {
	v := new(T)
	return v, s.db.WithContext(ctx).First(v, id).Error
}
