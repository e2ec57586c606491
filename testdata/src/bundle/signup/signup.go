// Package signup opens accounts.
package signup

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct {
	gorm.Model
	Phone            string
	TermsAccepted    bool
	FaceConsent      bool
	FaceConsentAt    *time.Time
	MarketingConsent bool
	LocationConsent  bool
}

type Request struct {
	Phone     string `json:"phone"`
	AgreeAll  bool   `json:"agree_all"`
	Agree     bool   `json:"agree"`
	AgreeFace bool   `json:"agree_face"`
	AgreeAds  bool   `json:"agree_ads"`
	OK        bool   `json:"ok"`
}

type FormAnswers struct {
	AgreeTermsAndFace bool `form:"agree"`       // want `one answer, the field FormAnswers.AgreeTermsAndFace, stands for face data and the general terms or privacy policy`
	FaceConsent       bool `form:"agree_terms"` // want `field FormAnswers.FaceConsent, stands for face data and the general terms`
	AcceptFaceTerms   bool `form:"face_terms"`
}

type Server struct{ db *gorm.DB }

// The face rides on "agree to all".
func (s *Server) SignUpAll(c *gin.Context) {
	var req Request
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	user := User{Phone: req.Phone}
	user.TermsAccepted = req.AgreeAll
	user.FaceConsent = req.AgreeAll // want `bundle: one answer, Request.AgreeAll, sets User.FaceConsent together with User.TermsAccepted \(the general terms or privacy policy\)`
	s.db.Create(&user)
}

// The only answer is about everything, and nothing else is kept.
func (s *Server) SignUpGeneral(c *gin.Context) {
	var req Request
	if c.ShouldBindJSON(&req) != nil {
		return
	}
	s.db.Create(&User{
		Phone:       req.Phone,
		FaceConsent: req.AgreeAll, // want `User.FaceConsent is taken from Request.AgreeAll, an answer about the general terms or privacy policy`
	})
}

// The time of consent is written because of the general answer.
func (s *Server) SignUpTime(c *gin.Context) {
	var req Request
	_ = c.ShouldBindJSON(&req)
	if !req.AgreeAll {
		c.JSON(http.StatusBadRequest, gin.H{"error": "you must agree"})
		return
	}
	now := time.Now()
	user := User{Phone: req.Phone, FaceConsentAt: &now} // want `User.FaceConsentAt is set because of Request.AgreeAll`
	s.db.Create(&user)
}

// A nameless answer serves two authorisations.
func (s *Server) SaveChoices(c *gin.Context) {
	var req Request
	_ = c.ShouldBindJSON(&req)
	s.db.Model(&User{}).Updates(map[string]any{
		"face_consent":      req.OK, // want `one answer, Request.OK, sets face_consent together with marketing_consent \(marketing\)`
		"marketing_consent": req.OK,
	})
}

// So does one form field, through a helper and a constant.
func (s *Server) Form(c *gin.Context) {
	agreed := on(c.PostForm("agree"))
	if agreed {
		s.record(c.Param("id"), agreed, agreed)
	}
}

func on(v string) bool {
	b, _ := strconv.ParseBool(v)
	return b || v == "on"
}

func (s *Server) record(id string, face, marketing bool) {
	var user User
	s.db.First(&user, id)
	user.FaceConsent = face // want `one answer, agree, sets User.FaceConsent together with User.MarketingConsent`
	user.MarketingConsent = marketing
	s.db.Save(&user)
}

// One answer at sign-up, without another word, is about the sign-up.
func Register(w http.ResponseWriter, r *http.Request) {
	user := User{Phone: r.FormValue("phone")}
	user.FaceConsent = r.FormValue("agree") == "on" // want `User.FaceConsent is taken from agree, an answer about the sign-up as a whole`
	save(&user)
}

// Nobody was asked.
func RegisterQuietly(w http.ResponseWriter, r *http.Request) {
	save(&User{
		Phone:         r.FormValue("phone"),
		TermsAccepted: true,
		FaceConsent:   true, // want `one answer, true, sets User.FaceConsent together with User.TermsAccepted`
	})
}

// A question about the face is answered with the terms.
func HasFaceConsent(u *User) bool {
	return u.TermsAccepted // want `HasFaceConsent is taken from User.TermsAccepted`
}

func insert(db *gorm.DB, req Request) error {
	return db.Exec( // want `one answer, Request.Agree, sets face_consent together with location_consent \(location\)`
		"INSERT INTO users (phone, face_consent, location_consent) VALUES (?, ?, ?)",
		req.Phone, req.Agree, req.Agree).Error
}

func save(*User) {}

// Every new record has agreed.
func (u *User) BeforeCreate(*gorm.DB) error {
	u.FaceConsent = true // want `consent to face processing is presumed: User.FaceConsent is set to yes with every new account`
	return nil
}
