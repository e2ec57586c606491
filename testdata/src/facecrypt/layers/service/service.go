// Package service enrols people.
package service

import (
	"context"

	"facecrypt/layers/aesbox"
	"facecrypt/layers/domain"
	"facecrypt/layers/plainrepo"
	"facecrypt/layers/recognise"
	"facecrypt/layers/sealedrepo"
)

// Service enrols.
type Service struct {
	faces *recognise.Extractor
	safe  *sealedrepo.Repo
	plain *plainrepo.Repo
	box   *aesbox.Box
	under domain.Cipher
}

// EnrolSafe leaves it to the repository to encrypt.
func (s *Service) EnrolSafe(ctx context.Context, person string, img []byte) error {
	t, err := s.faces.Template(person, img)
	if err != nil {
		return err
	}
	if err := s.safe.SaveInPlace(ctx, *t); err != nil {
		return err
	}
	return s.safe.Save(ctx, t)
}

// EnrolPlain keeps numbers as they are.
func (s *Service) EnrolPlain(ctx context.Context, person string, img []byte) error {
	v, err := s.faces.Vector(img)
	if err != nil {
		return err
	}
	return s.plain.Put(ctx, person, v) // want `a face template is kept unencrypted in an SQL table \(vectors\) by \(\*gorm\.DB\)\.Exec; it comes from .*RecognizeSingle`
}

// EnrolSealed encrypts here and keeps there.
func (s *Service) EnrolSealed(ctx context.Context, person string, img []byte) error {
	t, err := s.faces.Template(person, img)
	if err != nil {
		return err
	}
	sealed, err := s.box.Encrypt(t.Feature)
	if err != nil {
		return err
	}
	return s.plain.Write(ctx, person, sealed)
}

// EnrolSealedBehind does so by an interface, with the one cipher that there is.
func (s *Service) EnrolSealedBehind(ctx context.Context, person string, img []byte) error {
	t, err := s.faces.Template(person, img)
	if err != nil {
		return err
	}
	sealed, err := s.under.Encrypt(t.Feature)
	if err != nil {
		return err
	}
	return s.plain.Write(ctx, person, sealed)
}

// EnrolOpen forgot to.
func (s *Service) EnrolOpen(ctx context.Context, person string, img []byte) error {
	t, err := s.faces.Template(person, img)
	if err != nil {
		return err
	}
	return s.plain.Write(ctx, person, t.Feature) // want `a face template is kept unencrypted in an SQL table \(blobs\)`
}
