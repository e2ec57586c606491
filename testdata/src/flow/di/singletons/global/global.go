// Package global holds what the whole program uses.
package global

import (
	face "github.com/Kagami/go-face"
	"gorm.io/gorm"
)

// Storage keeps files.
type Storage interface {
	Upload(name string, data []byte) (string, error)
	Report(name string, data []byte) (string, error)
}

var (
	DB    *gorm.DB
	Rec   *face.Recognizer
	Files Storage
)
