// Package suppressed says why faces are kept beside names.
package suppressed

import "gorm.io/gorm"

// FaceUser is a row.
type FaceUser struct {
	ID          uint
	Name        string
	FaceFeature []byte
}

// FaceGuest is another.
type FaceGuest struct {
	ID          uint
	Name        string
	FaceFeature []byte
}

func allowedAbove(db *gorm.DB, u *FaceUser, faceFeature []byte) error {
	u.FaceFeature = faceFeature
	//facelint:allow colocate one table, column rights differ (view face_ro)
	return db.Save(u).Error
}

func allowedBehind(db *gorm.DB, name string, faceFeature []byte) error {
	return db.Create(&FaceGuest{Name: name, FaceFeature: faceFeature}).Error //facelint:allow colocate 列级权限
}
