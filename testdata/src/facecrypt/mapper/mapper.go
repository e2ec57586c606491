// Package mapper lets rows encrypt themselves on the way to the table, or
// something else that has the same name.
package mapper

import (
	"context"
	"crypto/cipher"
	"database/sql/driver"
	"encoding/base64"
	"encoding/json"
	"reflect"

	"facecrypt/mapper/columns"

	face "github.com/Kagami/go-face"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

var gcm cipher.AEAD

func seal(plain []byte) []byte {
	nonce := make([]byte, gcm.NonceSize())
	return gcm.Seal(nonce, nonce, plain, nil)
}

// Secret is a column that encrypts itself.
type Secret []byte

func (s Secret) Value() (driver.Value, error) { return seal(s), nil }
func (s *Secret) Scan(src any) error          { return nil }

// Descriptor is a column of JSON, in clear.
type Descriptor [128]float32

func (d Descriptor) Value() (driver.Value, error) { return json.Marshal(d) }
func (d *Descriptor) Scan(src any) error          { return json.Unmarshal(src.([]byte), d) }

// BySecret seals in its column.
type BySecret struct {
	ID      uint
	Feature Secret
}

// ByJSON has a Value method that encodes.
type ByJSON struct {
	ID      uint
	Feature Descriptor
}

func columnsOfOwn(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	one, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	if err := db.Create(&BySecret{Feature: blob}).Error; err != nil {
		return err
	}
	if err := db.Create(&ByPackage{Feature: columns.Encrypted(blob), Backup: columns.Encoded(blob)}).Error; err != nil { // want `kept unencrypted in an SQL table \(by_packages\)`
		return err
	}
	return db.Create(&ByJSON{Feature: Descriptor(one.Descriptor)}).Error // want `a face template is kept unencrypted in an SQL table \(by_jsons\)`
}

// ByPackage has columns of another package.
type ByPackage struct {
	ID      uint
	Feature columns.Encrypted
	Backup  columns.Encoded
}

func onlyEncrypted(db *gorm.DB, faceFeature []byte) error {
	return db.Create(&ByPackage{Feature: columns.Encrypted(faceFeature)}).Error
}

// ByHook seals before it is saved.
type ByHook struct {
	ID      uint
	Feature []byte
}

func (r *ByHook) BeforeSave(tx *gorm.DB) error {
	r.Feature = seal(r.Feature)
	return nil
}

// ByOtherHook does something else then.
type ByOtherHook struct {
	ID      uint
	Feature []byte
	Text    string
}

func (r *ByOtherHook) BeforeCreate(tx *gorm.DB) error {
	r.Text = base64.StdEncoding.EncodeToString(r.Feature)
	return nil
}

func hooked(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	one, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	if err := db.Create(&ByHook{Feature: blob}).Error; err != nil {
		return err
	}
	return db.Create(&ByOtherHook{Feature: blob}).Error // want `kept unencrypted in an SQL table \(by_other_hooks\)`
}

// BySerializer names serializers.
type BySerializer struct {
	ID      uint
	Feature face.Descriptor `gorm:"serializer:vault"`
}

// ByPlainSerializer names one that does not encrypt.
type ByPlainSerializer struct {
	ID      uint
	Feature face.Descriptor `gorm:"serializer:json"`
}

// vault 序列化时加密
type vault struct{}

func (vault) Scan(ctx context.Context, field *schema.Field, dst reflect.Value, dbValue any) error {
	return nil
}

func (vault) Value(ctx context.Context, field *schema.Field, dst reflect.Value, fieldValue any) (any, error) {
	plain, err := json.Marshal(fieldValue)
	if err != nil {
		return nil, err
	}
	return seal(plain), nil
}

func init() { schema.RegisterSerializer("vault", vault{}) }

func serialized(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	one, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	if err := db.Create(&BySerializer{Feature: one.Descriptor}).Error; err != nil {
		return err
	}
	return db.Create(&ByPlainSerializer{Feature: one.Descriptor}).Error // want `kept unencrypted in an SQL table \(by_plain_serializers\)`
}

// Document seals when it becomes BSON.
type Document struct {
	ID      string `bson:"_id"`
	Feature Sealed `bson:"feature"`
	Crop    []byte `bson:"crop,omitempty"`
}

// Sealed is a value of a document.
type Sealed []byte

func (s Sealed) MarshalBSONValue() (byte, []byte, error) { return 5, seal(s), nil }

func documents(ctx context.Context, c *mongo.Collection, rec *face.Recognizer, img []byte) error {
	one, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	if _, err := c.InsertOne(ctx, Document{ID: "1", Feature: blob}); err != nil {
		return err
	}
	if _, err := c.InsertOne(ctx, Document{ID: "2", Feature: blob, Crop: img}); err != nil { // want `a face image is kept unencrypted in a document store`
		return err
	}
	_, err = c.InsertOne(ctx, bson.M{"_id": "3", "feature": blob}) // want `a face template is kept unencrypted in a document store`
	return err
}
