// Package people keeps who is known by their face.
package people

import "gorm.io/gorm"

// Person is a row.
type Person struct {
	ID           uint
	Name         string
	FaceTemplate []byte
}

// Hidden is a row whose template stays where it is.
type Hidden struct {
	ID           uint
	FaceTemplate []byte `json:"-"`
}

// Told says itself what is shown of it.
type Told struct {
	ID        uint
	FaceImage []byte
}

// MarshalJSON shows the number.
func (t Told) MarshalJSON() ([]byte, error) { return []byte("1"), nil }

// Quiet keeps its picture out of logs, which clears no answer.
type Quiet struct {
	ID        uint
	FaceImage []byte
}

// String shows nothing.
func (Quiet) String() string { return "" }

// Brief is what strangers may know.
type Brief struct {
	ID   uint
	Name string
}

// Store reads people.
type Store struct{ DB *gorm.DB }

// All returns everybody.
func (s *Store) All() ([]Person, error) {
	var all []Person
	err := s.DB.Find(&all).Error
	return all, err
}

// One returns somebody.
func (s *Store) One(id string) (*Person, error) {
	var p Person
	err := s.DB.Where("id = ?", id).First(&p).Error
	return &p, err
}
