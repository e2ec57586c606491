package rawface

import (
	"database/sql"
	"image"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"os"

	"gorm.io/gorm"
)

// Names say what data is where no recogniser is in sight.

func saveFace(faceImage []byte, id string) error {
	return os.WriteFile("out/"+id, faceImage, 0o600) // want `kept in a file \(out\).*the parameter faceImage`
}

func 保存人脸(人脸照片 []byte, 编号 string) error {
	return os.WriteFile(编号, 人脸照片, 0o600) // want `kept in a file.*人脸照片`
}

func renlian(renlianZhaopian []byte) error {
	return os.WriteFile("zp", renlianZhaopian, 0o600) // want `kept in a file`
}

func keepSelfie(selfie io.Reader) error {
	out, err := os.Create("kyc/1.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, selfie) // want `kept in a file \(kyc\)`
	return err
}

func crop(faceCrop image.Image) error {
	out, err := os.Create("crop.png")
	if err != nil {
		return err
	}
	defer out.Close()
	return png.Encode(out, faceCrop) // want `kept in a file`
}

// KYC is a row; the tag says what the field is.
type KYC struct {
	ID   uint
	Blob []byte `gorm:"column:selfie_image"`
}

func (KYC) TableName() string { return "kyc_checks" }

func saveKYC(db *gorm.DB, blob []byte) error {
	return db.Create(&KYC{Blob: blob}).Error // want `kept in an SQL table \(kyc_checks\)`
}

// Declared is a row whose tag declares it.
type Declared struct {
	ID   uint
	Blob []byte `face:"image"`
}

func saveDeclared(db *gorm.DB, blob []byte) error {
	return db.Create(&Declared{Blob: blob}).Error // want `kept in an SQL table \(declareds\).*a directive declares`
}

//facelint:raw
var doorFrame []byte

func saveDoor() error {
	return os.WriteFile("door.jpg", doorFrame, 0o600) // want `kept in a file.*a directive declares doorFrame`
}

// The path says it.
func byFolder(fh *multipart.FileHeader, r *http.Request) error {
	f, err := fh.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	out, err := os.Create("data/face_images/" + fh.Filename)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, f) // want `kept in a file \(data/face_images\).*kept under the path`
	return err
}

// The name of a function says what it takes and what it returns.
type verifier interface {
	VerifyFace(photo []byte) (bool, error)
	GetFaceImage(id string) ([]byte, error)
}

func verified(v verifier, photo []byte) error {
	if ok, err := v.VerifyFace(photo); err != nil || !ok {
		return err
	}
	return os.WriteFile("verified.jpg", photo, 0o600) // want `kept in a file.*it is passed to .*VerifyFace`
}

func fetched(v verifier, id string) error {
	b, err := v.GetFaceImage(id)
	if err != nil {
		return err
	}
	return os.WriteFile("fetched.jpg", b, 0o600) // want `kept in a file.*GetFaceImage`
}

func bytesParam(db *sql.DB, portraitFace []byte) error {
	_, err := db.Exec("INSERT INTO p(x) VALUES($1)", portraitFace) // want `kept in an SQL table \(p\)`
	return err
}
