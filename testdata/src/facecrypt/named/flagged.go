package named

import (
	"crypto/cipher"
	"os"

	"gorm.io/gorm"
)

func plain(db *gorm.DB, data []byte) error {
	return db.Create(&Row{FaceFeature: data}).Error // want `a face template is kept unencrypted in an SQL table \(rows\).*the name FaceFeature`
}

// Nobody has to say "encrypted" of what is not.
func unencrypted(db *gorm.DB, unencryptedFaceFeature []byte) error {
	return db.Exec("INSERT INTO features (x) VALUES (?)", unencryptedFaceFeature).Error // want `kept unencrypted in an SQL table \(features\)`
}

// Another thing is done to it in place.
func (r *Row) trim() { r.FaceFeature = r.FaceFeature[:512] }

func trimmed(faceFeature []byte) error {
	r := Row{FaceFeature: faceFeature}
	r.trim()
	return os.WriteFile("trimmed.bin", r.FaceFeature, 0o600) // want `kept unencrypted in a file`
}

func maybe(gcm cipher.AEAD, b []byte) []byte {
	if gcm != nil {
		return seal(gcm, b)
	}
	return b
}

func perhaps(gcm cipher.AEAD, b []byte) []byte {
	if gcm == nil {
		return b
	}
	return seal(gcm, b)
}

func maybeLiteral(db *gorm.DB, gcm cipher.AEAD, data []byte) error {
	return db.Create(&Row{FaceFeature: maybe(gcm, data)}).Error // want `kept unencrypted in an SQL table \(rows\)`
}

func perhapsLiteral(db *gorm.DB, gcm cipher.AEAD, data []byte) error {
	return db.Create(&Row{FaceFeature: perhaps(gcm, data)}).Error // want `kept unencrypted in an SQL table \(rows\)`
}

func maybeFile(gcm cipher.AEAD, faceFeature []byte) error {
	return os.WriteFile("maybe.bin", maybe(gcm, faceFeature), 0o600) // want `kept unencrypted in a file`
}

func maybeInPlace(db *gorm.DB, gcm cipher.AEAD, r *Row) error {
	r.FaceFeature = perhaps(gcm, r.FaceFeature)
	return db.Create(r).Error // want `kept unencrypted in an SQL table \(rows\)`
}

func put(b []byte) error {
	return os.WriteFile("put.bin", b, 0o600) // want `kept unencrypted in a file`
}

func putEither(gcm cipher.AEAD, faceFeature []byte) error {
	if gcm != nil {
		return put(seal(gcm, faceFeature))
	}
	return put(faceFeature)
}

func write(gcm cipher.AEAD, b []byte) error {
	if gcm != nil {
		b = seal(gcm, b)
	}
	return os.WriteFile("write.bin", b, 0o600) // want `kept unencrypted in a file`
}

func writeEither(gcm cipher.AEAD, faceFeature []byte) error { return write(gcm, faceFeature) }

func eachPointer(db *gorm.DB, gcm cipher.AEAD, rows []*Row) error {
	for _, r := range rows {
		r.FaceFeature = seal(gcm, r.FaceFeature)
		// gap: reported though what is reached through an element of a list was overwritten.
		if err := db.Create(r).Error; err != nil { // want `kept unencrypted in an SQL table \(rows\)`
			return err
		}
	}
	return nil
}
