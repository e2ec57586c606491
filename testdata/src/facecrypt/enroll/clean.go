package enroll

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"
)

// What is kept is about the face, and no face.
type checkIn struct {
	ID       uint
	UserID   int
	Faces    int
	Distance float64
	Digest   string
}

func (s *Server) checkIn(img []byte) error {
	faces, err := s.rec.Recognize(img)
	if err != nil || len(faces) == 0 {
		return err
	}
	id := s.rec.ClassifyThreshold(faces[0].Descriptor, 0.4)
	sum := sha256.Sum256(img)
	return s.db.Create(&checkIn{UserID: id, Faces: len(faces), Digest: hex.EncodeToString(sum[:])}).Error
}

// Where the face is in the picture is no template.
func (s *Server) boxes(img []byte) error {
	faces, err := s.rec.Recognize(img)
	if err != nil {
		return err
	}
	var text string
	for _, f := range faces {
		text += strconv.Itoa(f.Rectangle.Dx()) + "x" + strconv.Itoa(f.Rectangle.Dy()) + "\n"
	}
	return os.WriteFile("boxes.txt", []byte(text), 0o600)
}

// What is read from the table and saved back was told of where it got there.
func (s *Server) rename(id uint, user string) error {
	var row FaceTemplate
	if err := s.db.First(&row, id).Error; err != nil {
		return err
	}
	row.UserID = user
	return s.db.Save(&row).Error
}

func (s *Server) loadAll() error {
	var rows []FaceTemplate
	if err := s.db.Find(&rows).Error; err != nil {
		return err
	}
	samples := make([]face.Descriptor, len(rows))
	people := make([]int32, len(rows))
	for i, row := range rows {
		if err := json.Unmarshal(row.Data, &samples[i]); err != nil {
			return err
		}
		people[i] = int32(row.ID)
	}
	s.rec.SetSamples(samples, people)
	return nil
}

// Settings are no faces.
type faceSettings struct {
	ID            uint
	FaceThreshold float64
	FaceModelDir  string
}

func saveSettings(db *gorm.DB, dir string) error {
	return db.Save(&faceSettings{FaceThreshold: 0.4, FaceModelDir: dir}).Error
}
