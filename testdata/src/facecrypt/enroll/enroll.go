// Package enroll is an attendance service that registers faces with go-face and
// keeps the descriptors as they are.
package enroll

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"strings"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// FaceTemplate is a row.
type FaceTemplate struct {
	ID     uint
	UserID string `gorm:"index"`
	Data   []byte `gorm:"type:blob"`
	Digest string
}

// Server serves the terminal.
type Server struct {
	db  *gorm.DB
	rec *face.Recognizer
}

// register is the usual shape: form file, descriptor, JSON, row.
func (s *Server) register(c *gin.Context) {
	fh, err := c.FormFile("face")
	if err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	file, err := fh.Open()
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	defer file.Close()
	img, err := io.ReadAll(file)
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	one, err := s.rec.RecognizeSingle(img)
	if err != nil || one == nil {
		c.AbortWithStatusJSON(http.StatusUnprocessableEntity, gin.H{"error": "no face"})
		return
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	row := FaceTemplate{UserID: c.PostForm("user"), Data: blob}
	if err := s.db.Create(&row).Error; err != nil { // want `a face template is kept unencrypted in an SQL table \(face_templates\) by \(\*gorm\.DB\)\.Create; it comes from .*RecognizeSingle\.Descriptor, and it is face data because .*RecognizeSingle gives a face template`
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, gin.H{"id": row.ID})
}

// Encoding is no encryption.
func (s *Server) encoded(user string, img []byte) error {
	faces, err := s.rec.Recognize(img)
	if err != nil {
		return err
	}
	for _, f := range faces {
		raw := make([]byte, 0, 512)
		for _, x := range f.Descriptor {
			raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(x))
		}
		text := base64.StdEncoding.EncodeToString(raw)
		if err := s.db.Create(&FaceTemplate{UserID: user, Data: []byte(text)}).Error; err != nil { // want `kept unencrypted in an SQL table \(face_templates\)`
			return err
		}
	}
	return nil
}

func (s *Server) encodedJSON(user string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor[:])
	if err != nil {
		return err
	}
	text := base64.StdEncoding.EncodeToString(blob)
	return s.db.Create(&FaceTemplate{UserID: user, Data: []byte(text)}).Error // want `kept unencrypted in an SQL table \(face_templates\)`
}

func (s *Server) hexed(user string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, _ := json.Marshal(one.Descriptor)
	return s.db.Exec("INSERT INTO faces (user_id, feature) VALUES (?, ?)", user, hex.EncodeToString(blob)).Error // want `kept unencrypted in an SQL table \(faces\)`
}

// A digest beside it protects nothing.
func (s *Server) digested(user string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, _ := json.Marshal(one.Descriptor)
	sum := sha256.Sum256(blob)
	row := FaceTemplate{UserID: user, Data: blob, Digest: hex.EncodeToString(sum[:])}
	return s.db.Save(&row).Error // want `kept unencrypted in an SQL table \(face_templates\)`
}

// A line of numbers for each face, as small programs keep them.
func (s *Server) asLine(user string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	words := make([]string, len(one.Descriptor))
	for i, x := range one.Descriptor {
		words[i] = fmt.Sprintf("%f", x)
	}
	f, err := os.OpenFile("data/templates.csv", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = fmt.Fprintf(f, "%s,%s\n", user, strings.Join(words, ",")) // want `kept unencrypted in a file \(data\)`
	return err
}

// All faces of the directory in one file.
type sample struct {
	Name       string
	Descriptor face.Descriptor
}

func (s *Server) dump(pictures map[string][]byte) error {
	var samples []sample
	for name, img := range pictures {
		one, err := s.rec.RecognizeSingle(img)
		if err != nil {
			return err
		}
		samples = append(samples, sample{Name: name, Descriptor: one.Descriptor})
	}
	text, err := json.MarshalIndent(samples, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile("faces.json", text, 0o644) // want `kept unencrypted in a file \(\.\)`
}

// Numbers of another width, element by element.
func (s *Server) widened(user string, img []byte) error {
	faces, err := s.rec.Recognize(img)
	if err != nil {
		return err
	}
	for _, f := range faces {
		wide := make([]float64, len(f.Descriptor))
		for i, x := range f.Descriptor {
			wide[i] = float64(x)
		}
		blob, err := json.Marshal(wide)
		if err != nil {
			return err
		}
		if err := s.db.Create(&FaceTemplate{UserID: user, Data: blob}).Error; err != nil { // want `kept unencrypted in an SQL table \(face_templates\)`
			return err
		}
	}
	return nil
}

// toBytes 特征转字节
func toBytes(v []float32) []byte {
	buf := make([]byte, 4*len(v))
	for i := range v {
		bits := math.Float32bits(v[i])
		binary.LittleEndian.PutUint32(buf[4*i:], bits)
	}
	return buf
}

func (s *Server) packed(user string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	return s.db.Create(&FaceTemplate{UserID: user, Data: toBytes(one.Descriptor[:])}).Error // want `kept unencrypted in an SQL table \(face_templates\)`
}

// The picture and the template in one table: one finding tells of both.
type Snapshot struct {
	ID         uint
	Photo      []byte
	Descriptor string
}

func (s *Server) snapshot(img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	return s.db.Create(&Snapshot{Photo: img, Descriptor: string(blob)}).Error // want `face data \(images and templates\) is kept unencrypted in an SQL table \(snapshots\)`
}

// A picture alone is asked about as well.
func (s *Server) picture(img []byte) error {
	if _, err := s.rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("last.jpg", img, 0o600) // want `a face image is kept unencrypted in a file \(\.\)`
}
