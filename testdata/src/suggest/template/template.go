// Package template keeps a template in clear.
package template

import "gorm.io/gorm"

// Profile is a row.
type Profile struct {
	ID      uint
	Feature []byte `gorm:"column:face_feature"` // of the face
}

func add(db *gorm.DB, p *Profile) error {
	return db.Create(p).Error // want `facecrypt: .*face_feature`
}

func addAll(db *gorm.DB, all []Profile) error {
	return db.Create(&all).Error // want `facecrypt: .*face_feature`
}
