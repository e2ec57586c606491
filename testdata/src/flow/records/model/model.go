// Package model holds the rows of tables and what keeps them.
package model

import "gorm.io/gorm"

type Member struct {
	ID     uint
	Name   string
	Pic    []byte
	Scan   []byte
	Avatar string
}

func (Member) TableName() string { return "members" }

// Repo keeps members.
type Repo struct{ db *gorm.DB }

func NewRepo(db *gorm.DB) *Repo { return &Repo{db} }

func (r *Repo) Create(m *Member) error { return r.db.Create(m).Error }

func (r *Repo) SetPic(id uint, pic []byte) error {
	return r.db.Model(&Member{}).Where("id = ?", id).Update("pic", pic).Error
}

func (r *Repo) SetName(id uint, name string) error {
	return r.db.Model(&Member{}).Where("id = ?", id).Updates(map[string]any{"name": name}).Error
}

// Upsert keeps in one transaction.
func (r *Repo) Upsert(list []*Member) error {
	return r.db.Transaction(func(tx *gorm.DB) error {
		for _, m := range list {
			if err := tx.Save(m).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

// Public gives a member without pictures.
func (m *Member) Public() *Member { return &Member{ID: m.ID, Name: m.Name} }
