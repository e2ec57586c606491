// Package store keeps rows of another package.
package store

import (
	"os"

	"evidence/model"

	"gorm.io/gorm"
)

func feature(db *gorm.DB, b []byte) error {
	return db.Create(&model.Employee{Feature: b}).Error // want `^template by comment "人脸 特征", medium confidence`
}

func blob(db *gorm.DB, b []byte) error {
	return db.Create(&model.Employee{Blob: b}).Error // want `^image by comment "picture face"`
}

func content(db *gorm.DB, s string) error {
	return db.Create(&model.Employee{Content: s}).Error // want `^image by comment "人脸 照片"`
}

func long(db *gorm.DB, s string) error {
	return db.Create(&model.Employee{Long: s}).Error // want `^image by comment "人脸 照片"`
}

func address(db *gorm.DB, s string) error { return db.Create(&model.Employee{FaceImg: s}).Error }

func short(db *gorm.DB, s string) error { return db.Create(&model.Employee{Short: s}).Error }

func avatar(db *gorm.DB, s string) error { return db.Create(&model.Employee{Avatar: s}).Error }

func finger(db *gorm.DB, b []byte) error {
	return db.Create(&model.Employee{Finger: b, Badge: b, Count: b}).Error
}

func record(db *gorm.DB, b []byte) error {
	return db.Create(&model.Record{Photo: b}).Error // want `^image by comment "人脸"`
}

func payload(db *gorm.DB, b []byte) error { return db.Create(&model.Record{Payload: b}).Error }

func product(db *gorm.DB, b []byte) error { return db.Create(&model.Product{Photo: b}).Error }

func message(m *model.Message) error {
	return os.WriteFile("a.jpg", m.Img, 0o600) // want `^image by comment "人脸 图"`
}

func car(m *model.Message) error { return os.WriteFile("b.jpg", m.Car, 0o600) }

// 保存用户上传的人脸照片
func keep(img []byte) error {
	return os.WriteFile("c.jpg", img, 0o600) // want `^image by comment "人脸 照片"`
}

// keepLogo saves the picture.
func keepLogo(img []byte) error { return os.WriteFile("d.jpg", img, 0o600) }

var last []byte // 最近一次抓拍的人脸图片

func dump() error {
	return os.WriteFile("e.jpg", last, 0o600) // want `^image by comment "人脸 图片"`
}

// builder is what a generator writes for a table.
type builder struct{ values [][]byte }

// SetFaceFeature sets the "face_feature" field.
func (b *builder) SetFaceFeature(v []byte) error {
	return os.WriteFile("f", v, 0o600) // want `^template by parameter v "SetFaceFeature"`
}

func (b *builder) SetFaceCount(v []byte) error { return os.WriteFile("g", v, 0o600) }

func (b *builder) ClearFaceFeature(v []byte) error { return os.WriteFile("h", v, 0o600) }
