// Package store writes rows of another package.
package store

import (
	"gorm.io/gorm"

	"colocate/model"
)

// Store is a database.
type Store struct{ db *gorm.DB }

// Save keeps a member.
func (s *Store) Save(m *model.Member) error {
	return s.db.Save(m).Error // want `a face template is kept in one record of an SQL table \(members\) with RealName, Phone|a face image is kept in one record of an SQL table \(members\) with RealName, Phone`
}

// SaveRef keeps a face.
func (s *Store) SaveRef(r *model.Ref) error { return s.db.Save(r).Error }

// Row is kept for whoever calls.
type Row struct {
	ID    uint
	Email string
	Data  []byte
}

// Put writes what it gets: only the caller knows that it is of a face.
func (s *Store) Put(email string, data []byte) error {
	return s.db.Create(&Row{Email: email, Data: data}).Error
}
