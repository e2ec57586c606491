// Package plainrepo writes what it is given.
package plainrepo

import (
	"context"

	"github.com/pgvector/pgvector-go"
	"gorm.io/gorm"

	"facecrypt/layers/domain"
)

// Repo is a table.
type Repo struct{ db *gorm.DB }

func New(db *gorm.DB) *Repo { return &Repo{db} }

// Save writes. The type says what it is, so this is told here.
func (r *Repo) Save(ctx context.Context, t *domain.FaceTemplate) error {
	return r.db.WithContext(ctx).Create(t).Error // want `a face template is kept unencrypted in an SQL table \(face_templates\)`
}

// Put writes whatever vector it gets: only the caller knows that it is of a face.
func (r *Repo) Put(ctx context.Context, id string, v []float32) error {
	return r.db.WithContext(ctx).Exec("INSERT INTO vectors (id, v) VALUES (?, ?)", id, pgvector.NewVector(v)).Error
}

// Write writes whatever it gets.
func (r *Repo) Write(ctx context.Context, id string, data []byte) error {
	return r.db.WithContext(ctx).Exec("INSERT INTO blobs (id, data) VALUES (?, ?)", id, data).Error
}
