// Package named is about data of which nothing but names says that it is of a
// face: names stand before a cipher as well as behind it.
package named

import (
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"os"

	"golang.org/x/crypto/nacl/secretbox"
	"gorm.io/gorm"
)

// Row is a row.
type Row struct {
	ID          uint
	FaceFeature []byte
}

// Text is a row whose feature is text.
type Text struct {
	ID          uint
	FaceFeature string `gorm:"type:text"`
}

func seal(gcm cipher.AEAD, data []byte) []byte {
	nonce := make([]byte, gcm.NonceSize())
	rand.Read(nonce)
	return gcm.Seal(nonce, nonce, data, nil)
}

func literal(db *gorm.DB, gcm cipher.AEAD, data []byte) error {
	return db.Create(&Row{FaceFeature: seal(gcm, data)}).Error
}

func behindNonce(db *gorm.DB, gcm cipher.AEAD, data []byte) error {
	nonce := make([]byte, 12)
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return err
	}
	return db.Create(&Row{FaceFeature: append(nonce, gcm.Seal(nil, nonce, data, nil)...)}).Error
}

func intoNonce(db *gorm.DB, key *[32]byte, data []byte) error {
	var nonce [24]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return err
	}
	return db.Create(&Row{FaceFeature: secretbox.Seal(nonce[:], data, &nonce, key)}).Error
}

func withVersion(db *gorm.DB, gcm cipher.AEAD, keyID string, data []byte) error {
	text := fmt.Sprintf("v1:%s:%s", keyID, base64.StdEncoding.EncodeToString(seal(gcm, data)))
	return db.Create(&Text{FaceFeature: text}).Error
}

func inPlace(db *gorm.DB, gcm cipher.AEAD, r *Row) error {
	r.FaceFeature = seal(gcm, r.FaceFeature)
	return db.Create(r).Error
}

func inCopy(db *gorm.DB, gcm cipher.AEAD, r Row) error {
	c := r
	c.FaceFeature = seal(gcm, r.FaceFeature)
	return db.Create(&c).Error
}

func inEach(db *gorm.DB, gcm cipher.AEAD, rows []Row) error {
	for i := range rows {
		rows[i].FaceFeature = seal(gcm, rows[i].FaceFeature)
	}
	return db.Create(&rows).Error
}

func inList(db *gorm.DB, gcm cipher.AEAD, rows []Row) error {
	var out []Row
	for _, r := range rows {
		r.FaceFeature = seal(gcm, r.FaceFeature)
		out = append(out, r)
	}
	return db.CreateInBatches(&out, 100).Error
}

// protect 加密后写回
func (r *Row) protect(gcm cipher.AEAD) error {
	r.FaceFeature = seal(gcm, r.FaceFeature)
	return nil
}

func byMethod(db *gorm.DB, gcm cipher.AEAD, data []byte) error {
	r := Row{FaceFeature: data}
	if err := r.protect(gcm); err != nil {
		return err
	}
	return db.Create(&r).Error
}

func sameName(gcm cipher.AEAD, faceFeature []byte) error {
	faceFeature = seal(gcm, faceFeature)
	return os.WriteFile("feature.bin", faceFeature, 0o600)
}

func afterwards(gcm cipher.AEAD, data []byte) error {
	faceFeature := seal(gcm, data)
	return os.WriteFile("feature.bin", faceFeature, 0o600)
}

func byColumn(db *gorm.DB, gcm cipher.AEAD, id uint, data []byte) error {
	if err := db.Model(&Row{}).Where("id = ?", id).Update("face_feature", seal(gcm, data)).Error; err != nil {
		return err
	}
	if err := db.Model(&Row{}).Where("id = ?", id).Updates(map[string]any{"face_feature": seal(gcm, data)}).Error; err != nil {
		return err
	}
	return db.Exec("UPDATE members SET face_feature = ? WHERE id = ?", seal(gcm, data), id).Error
}

// Names that say that a cipher was there before.
func byName(db *gorm.DB, encryptedFaceFeature []byte) error {
	return db.Exec("INSERT INTO features (x) VALUES (?)", encryptedFaceFeature).Error
}

func byNameOfSource(db *gorm.DB, ciphertext []byte) error {
	return db.Create(&Row{FaceFeature: ciphertext}).Error
}

// 密文 is a row.
type 密文 struct {
	ID     uint
	人脸特征密文 []byte
}

func 保存密文(db *gorm.DB, 数据 []byte) error {
	return db.Create(&密文{人脸特征密文: 数据}).Error
}
