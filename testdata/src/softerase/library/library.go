// Package library marks rows and is no program: who uses it may purge them.
package library

import "gorm.io/gorm"

// FaceRecord 人脸记录
type FaceRecord struct {
	gorm.Model
	FaceImage []byte
}

// Save 保存人脸照片
func Save(db *gorm.DB, faceImage []byte) error {
	return db.Create(&FaceRecord{FaceImage: faceImage}).Error
}

// Remove marks it.
func Remove(db *gorm.DB, id uint) error { return db.Delete(&FaceRecord{}, id).Error }
