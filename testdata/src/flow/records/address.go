package records

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"gorm.io/gorm"
)

// The address of an image is no image: it goes to a table while the image goes to
// a store.
type Upload struct {
	ID   uint
	URL  string
	ETag string
	Size int
}

func addressOfFile(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("uploads/a.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := out.Write(img); err != nil { // want `image kept in file`
		return err
	}
	return db.Create(&Upload{URL: out.Name(), Size: len(img)}).Error
}

// By a function that writes and gives the name.
func write(dir string, b []byte) (string, error) {
	out, err := os.CreateTemp(dir, "pic*.jpg")
	if err != nil {
		return "", err
	}
	defer out.Close()
	if _, err := out.Write(b); err != nil { // want `image kept in file`
		return "", err
	}
	return out.Name(), nil
}

func addressByCall(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	name, err := write("uploads", img)
	if err != nil {
		return err
	}
	return db.Create(&Upload{URL: name}).Error
}

// By a name that is put together.
func save(dir string, id int, b []byte) (string, error) {
	name := filepath.Join(dir, fmt.Sprintf("%d.jpg", id))
	return "/static/" + name, os.WriteFile(name, b, 0o600) // want `image kept in file`
}

func addressPutTogether(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	url, err := save("uploads", 1, img)
	if err != nil {
		return err
	}
	return db.Create(&Upload{URL: url}).Error
}

// By what the SDK answers.
func addressFromAnswer(ctx context.Context, db *gorm.DB, c *s3.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String("k"), Body: bytes.NewReader(img)}) // want `image kept in object`
	if err != nil {
		return err
	}
	return db.Create(&Upload{URL: "https://b/k", ETag: *out.ETag}).Error
}
