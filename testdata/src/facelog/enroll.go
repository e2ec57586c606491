// Package facelog holds services that log what they should not, and the same
// services repaired.
package facelog

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"os"

	"github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

type enrolRequest struct {
	UserID    string `json:"user_id"`
	FaceImage []byte `json:"face_image"`
}

type enrolment struct {
	rec *face.Recognizer
	log *zap.Logger
}

func (s *enrolment) enrol(c *gin.Context) {
	var req enrolRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		log.Printf("bind: %v", err)
		return
	}
	s.log.Info("enrol", zap.Any("request", req)) // want "a face image is written to a log by .*Logger..Info"
	one, err := s.rec.RecognizeSingle(req.FaceImage)
	if err != nil {
		s.log.Error("recognise", zap.Error(err), zap.Binary("image", req.FaceImage)) // want "a face image is written to a log"
		return
	}
	slog.Debug("template", "descriptor", one.Descriptor) // want "a face template is written to a log by slog.Debug"
	fmt.Printf("%+v\n", *one)                            // want "a face template is written to a log by fmt.Printf"
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// The same, with what tells how it went.
func (s *enrolment) enrolQuietly(c *gin.Context) {
	var req enrolRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		log.Printf("bind: %v", err)
		return
	}
	s.log.Info("enrol", zap.String("user", req.UserID), zap.Int("bytes", len(req.FaceImage)))
	one, err := s.rec.RecognizeSingle(req.FaceImage)
	if err != nil {
		s.log.Error("recognise", zap.Error(err))
		return
	}
	slog.Debug("template", "dimensions", len(one.Descriptor), "box", one.Rectangle)
	fmt.Printf("%T %p\n", *one, one)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// What is logged may be made a text first.
func (s *enrolment) dump(data []byte) error {
	if _, err := s.rec.Recognize(data); err != nil {
		return fmt.Errorf("no face in %x: %w", data, err)
	}
	log.Println("picture: " + base64.StdEncoding.EncodeToString(data)) // want "a face image is written to a log by log.Println"
	text, err := json.Marshal(map[string]any{"picture": data})
	if err != nil {
		return err
	}
	log.Print(string(text)) // want "a face image is written to a log by log.Print"
	return nil
}

func (s *enrolment) dumpAll(pictures [][]byte) {
	for _, p := range pictures {
		if err := s.dump(p); err != nil {
			log.Println("skipped:", err) // want "a face image is written to a log by log.Println"
		}
	}
}

// A file is told by its name, and how many faces are in it.
func count(rec *face.Recognizer, name string) {
	data, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	faces, err := rec.Recognize(data)
	if err != nil {
		log.Fatalf("%s: %v", name, err)
	}
	fmt.Printf("%s: %d faces in %d bytes\n", name, len(faces), len(data))
	for i, f := range faces {
		fmt.Println(i, f.Rectangle, f.Shapes)
	}
}

func refuse(rec *face.Recognizer, data []byte) {
	if faces, _ := rec.Recognize(data); len(faces) != 1 {
		panic(fmt.Sprintf("not one face in %v", data)) // want "a face image is written to a log by panic"
	}
}

func refuseQuietly(rec *face.Recognizer, data []byte) {
	if faces, _ := rec.Recognize(data); len(faces) != 1 {
		panic(fmt.Sprintf("%d faces in %d bytes", len(faces), len(data)))
	}
}

// For a week, while the cause of the mismatch is looked for.
func suppressed(rec *face.Recognizer, data []byte) {
	one, _ := rec.RecognizeSingle(data)
	log.Println(one.Descriptor) //facelint:allow facelog synthetic faces of the test bench only
}
