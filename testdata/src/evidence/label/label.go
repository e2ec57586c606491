// Package label files data under keys.
package label

import (
	"encoding/json"
	"io"
	"mime/multipart"
	"os"

	"go.mongodb.org/mongo-driver/bson"
	"gorm.io/gorm"
)

func entry(b []byte) error {
	body := map[string]any{"face_image": b}
	_ = body
	return os.WriteFile("a", b, 0o600) // want `^image by entry "face_image", medium confidence`
}

func document(v []float32) error {
	filter := bson.D{{Key: "name", Value: "x"}, {Key: "face_embedding", Value: v}}
	_ = filter
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile("b", text, 0o600) // want `^template by entry "face_embedding"`
}

func update(db *gorm.DB, tz []byte) error {
	return db.Update("rltz", tz).Error // want `^template by entry "rltz"`
}

func saveImage(name, sort string, b []byte) error {
	return os.WriteFile(name, b, 0o600) // want `^image by label "face", medium confidence`
}

func labelled(b []byte) error { return saveImage("x", "face", b) }

func upload(sort string, r io.Reader) error {
	out, err := os.Create("y")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, r) // want `^image by label "selfie", medium confidence`
	return err
}

func uploads(f multipart.File) error { return upload("selfie", f) }

// Biometric is a row for any sort of biometrics.
type Biometric struct {
	Type     string
	Template []byte
	Scan     []byte
}

func enrol(db *gorm.DB, b []byte) error {
	row := &Biometric{Type: "face_id", Template: b}
	return db.Create(row).Error // want `^template by label "face_id", medium confidence`
}

// Request is what comes in.
type Request struct {
	ImageType string
	Image     []byte
}

func store(req *Request) error {
	if req.ImageType != "face" {
		return nil
	}
	return os.WriteFile("z", req.Image, 0o600) // want `^image by label "face", medium confidence`
}

func handle(fileType string, file multipart.File) error {
	switch fileType {
	case "face", "id_card":
	default:
		return nil
	}
	out, err := os.Create("f")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, file) // want `^image by label "face", medium confidence`
	return err
}

// Nothing to see in these.

func handleOther(fileType string, file multipart.File) error {
	if fileType != "logo" && fileType != "face_count" {
		return nil
	}
	out, err := os.Create("g")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, file)
	return err
}

func clean(db *gorm.DB, b []byte, req *Request) error {
	if req.ImageType != "id_card" {
		return nil
	}
	_ = map[string]any{"font_face": b, "fingerprint": b, "image": b}
	_ = os.WriteFile("c", req.Image, 0o600)
	_ = db.Update("typeface_image", b).Error
	_ = db.Create(&Biometric{Type: "fingerprint", Template: b}).Error
	return savePhoto("x", "logo", b)
}

func savePhoto(name, sort string, b []byte) error { return os.WriteFile(name, b, 0o600) }

func publish(topic string, b []byte) error { return os.WriteFile(topic, b, 0o600) }

func event(b []byte) error { return publish("face", b) }
