// Package repo keeps.
package repo

import (
	"context"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"

	"flow/di/layered/domain"
)

type visitors struct{ db *gorm.DB }

func Visitors(db *gorm.DB) domain.Visitors { return &visitors{db} }

func (r *visitors) Save(ctx context.Context, v *domain.Visitor) error {
	return r.db.WithContext(ctx).Create(v).Error
}

func (r *visitors) Annotate(ctx context.Context, id string, note []byte) error {
	return r.db.WithContext(ctx).Model(&domain.Visitor{}).Where("id = ?", id).Update("note", note).Error
}

func (r *visitors) Find(ctx context.Context, id string) (*domain.Visitor, error) {
	var v domain.Visitor
	err := r.db.WithContext(ctx).First(&v, "id = ?", id).Error
	return &v, err
}

type pictures struct{ dir string }

func Pictures(dir string) domain.Pictures { return pictures{dir} }

func (p pictures) Put(_ context.Context, key string, data []byte) error {
	return os.WriteFile(filepath.Join(p.dir, key), data, 0o600)
}

func (p pictures) PutText(_ context.Context, key string, data []byte) error {
	return os.WriteFile(filepath.Join(p.dir, key), data, 0o600)
}

type faces struct{ rec *face.Recognizer }

func Faces(rec *face.Recognizer) domain.Recogniser { return &faces{rec} }

func (f *faces) Match(_ context.Context, pic []byte) (string, error) {
	found, err := f.rec.Recognize(pic)
	if err != nil || len(found) == 0 {
		return "", err
	}
	return "someone", nil
}
