// Package record keeps faces beside names.
package record

import "gorm.io/gorm"

type member struct {
	ID           uint
	Name, Phone  string
	FaceTemplate []float32
}

func add(db *gorm.DB, name, phone string, vector []float32) error {
	m := member{Name: name, Phone: phone}
	m.FaceTemplate = vector
	return db.Create(&m).Error // want `colocate: .* the name FaceTemplate`
}
