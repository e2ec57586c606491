package records

import (
	"context"
	"crypto/cipher"
	"encoding/json"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
	"github.com/pgvector/pgvector-go"
)

// Account tells who somebody is.
type Account struct {
	ID     uint
	Name   string
	IDCard string
	Photo  string // of the badge, as a path
}

// FaceTemplate has an opaque id only.
type FaceTemplate struct {
	Ref       uuid.UUID `gorm:"primaryKey"`
	UserID    uint
	ModelName string
	Feature   []byte // 人脸特征
}

func (h *Handler) apart(name, idCard string, ref uuid.UUID, faceFeature []byte) error {
	account := Account{Name: name, IDCard: idCard}
	if err := h.db.Create(&account).Error; err != nil {
		return err
	}
	return h.db.Create(&FaceTemplate{Ref: ref, UserID: account.ID, Feature: faceFeature}).Error
}

// Member has a face only while the program runs.
type Member struct {
	ID      uint
	Name    string
	Mobile  string
	Feature []byte `gorm:"-"` // 人脸特征
}

func (h *Handler) leftOut(name string, faceFeature []byte) error {
	return h.db.Create(&Member{Name: name, Feature: faceFeature}).Error
}

// Nameless leaves out who it is.
type Nameless struct {
	ID      uint
	Name    string `gorm:"-:all"`
	Feature []byte // 人脸特征
}

func (h *Handler) nameless(name string, faceFeature []byte) error {
	return h.db.Create(&Nameless{Name: name, Feature: faceFeature}).Error
}

// verifyRequest is never kept.
type verifyRequest struct {
	Name   string `json:"name"`
	IDCard string `json:"id_card"`
	Face   string `json:"face_base64"`
}

func (h *Handler) verify(c *gin.Context) {
	var req verifyRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		return
	}
	faces, err := h.rec.Recognize([]byte(req.Face))
	if err != nil {
		return
	}
	text, err := json.Marshal(req)
	if err != nil {
		return
	}
	c.JSON(200, gin.H{"faces": len(faces), "echo": string(text)})
}

// Sealed is encrypted on the way.
func (h *Handler) sealed(aead cipher.AEAD, name string, faceFeature []byte) error {
	nonce := make([]byte, aead.NonceSize())
	return h.db.Create(&FaceUser{Name: name, Feature: aead.Seal(nonce, nonce, faceFeature, nil)}).Error
}

// Device is something that has a name.
type Device struct {
	ID         uint
	DeviceName string
	FaceImage  []byte // the last one that was seen
}

func (h *Handler) device(faceImage []byte) error {
	return h.db.Create(&Device{DeviceName: "gate", FaceImage: faceImage}).Error
}

// Owner has faces in a table of their own.
type Owner struct {
	ID    uint
	Name  string
	Phone string
	Faces []OwnedFace `gorm:"foreignKey:OwnerID"`
}

// OwnedFace is one of them.
type OwnedFace struct {
	ID      uint
	OwnerID uint
	Feature []byte // 人脸特征
}

func (h *Handler) associated(name string, faceFeature []byte) error {
	return h.db.Create(&Owner{Name: name, Faces: []OwnedFace{{Feature: faceFeature}}}).Error
}

// Nobody is named where the vector is.
func (h *Handler) columns(ctx context.Context, name, ref string, faceEmbedding []float32) error {
	if _, err := h.pool.Exec(ctx, "INSERT INTO accounts (ref, name) VALUES ($1, $2)", ref, name); err != nil {
		return err
	}
	_, err := h.pool.Exec(ctx, "INSERT INTO vectors (ref, model_name, v) VALUES ($1, $2, $3)", ref, "arcface", pgvector.NewVector(faceEmbedding))
	return err
}

// What is read and saved back was told of where it first got there.
func (h *Handler) rename(id uint, name string) error {
	var u FaceUser
	if err := h.db.First(&u, id).Error; err != nil {
		return err
	}
	u.Name = name
	return h.db.Save(&u).Error
}
