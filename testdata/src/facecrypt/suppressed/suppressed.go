// Package suppressed says why what is kept is not encrypted by the program.
package suppressed

import (
	"os"

	"gorm.io/gorm"
)

// FaceRow is a row.
type FaceRow struct {
	ID          uint
	FaceFeature []byte
}

func allowedAbove(db *gorm.DB, faceFeature []byte) error {
	//facelint:allow facecrypt the database is encrypted as a whole (TDE, key in the HSM)
	return db.Create(&FaceRow{FaceFeature: faceFeature}).Error
}

func allowedBehind(faceFeature []byte) error {
	return os.WriteFile("/mnt/luks/feature.bin", faceFeature, 0o600) //facelint:allow facecrypt 整盘加密
}

// The reason of another rule is none for this one.
func allowedElse(faceFeature []byte) error {
	//facelint:allow rawface no picture
	return os.WriteFile("feature.bin", faceFeature, 0o600) // want `kept unencrypted in a file`
}
