// Package store keeps faces and other pictures in tables.
package store

import "gorm.io/gorm"

// Face is a row.
type Face struct {
	ID        uint
	FaceImage []byte
}

// Visitor is another.
type Visitor struct {
	ID          uint
	FaceFeature []float32
}

// Gorm keeps rows.
type Gorm struct{ DB *gorm.DB }

// SaveFace keeps a face.
func (g *Gorm) SaveFace(f *Face) error { return g.DB.Create(f).Error }

// RemoveFace erases it.
func (g *Gorm) RemoveFace(id string) error { return g.DB.Delete(&Face{}, id).Error }

// SaveVisitor keeps a template.
func (g *Gorm) SaveVisitor(v *Visitor) error { return g.DB.Create(v).Error }

// RemoveVisitor erases it, if anybody asked.
func (g *Gorm) RemoveVisitor(id string) error { return g.DB.Delete(&Visitor{}, id).Error }
