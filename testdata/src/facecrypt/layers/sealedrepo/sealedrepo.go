// Package sealedrepo encrypts templates before they go into the table: a layer
// below whoever saves them.
package sealedrepo

import (
	"context"

	"gorm.io/gorm"

	"facecrypt/layers/aesbox"
	"facecrypt/layers/domain"
)

// Repo is a table of sealed templates.
type Repo struct {
	db  *gorm.DB
	box *aesbox.Box
}

func New(db *gorm.DB, box *aesbox.Box) *Repo { return &Repo{db, box} }

type row struct {
	ID       uint
	PersonID string
	Feature  []byte
}

func (row) TableName() string { return "face_templates" }

// Save encrypts and writes.
func (r *Repo) Save(ctx context.Context, t *domain.FaceTemplate) error {
	sealed, err := r.box.Encrypt(t.Feature)
	if err != nil {
		return err
	}
	return r.db.WithContext(ctx).Create(&row{PersonID: t.PersonID, Feature: sealed}).Error
}

// SaveInPlace encrypts a copy of what it is given.
func (r *Repo) SaveInPlace(ctx context.Context, t domain.FaceTemplate) error {
	sealed, err := r.box.Encrypt(t.Feature)
	if err != nil {
		return err
	}
	t.Feature = sealed
	return r.db.WithContext(ctx).Create(&t).Error
}
