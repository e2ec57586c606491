// Package service knows the store as an interface.
package service

import "erase_app/store"

// Store is what it needs of it.
type Store interface {
	SaveFace(*store.Face) error
	RemoveFace(id string) error
	SaveVisitor(*store.Visitor) error
}

// Service enrols and forgets.
type Service struct{ Store Store }

// Enrol keeps a face and its template.
func (s *Service) Enrol(img []byte, vec []float32) error {
	if err := s.Store.SaveFace(&store.Face{FaceImage: img}); err != nil {
		return err
	}
	return s.Store.SaveVisitor(&store.Visitor{FaceFeature: vec})
}

// Forget erases a face.
func (s *Service) Forget(id string) error { return s.Store.RemoveFace(id) }
