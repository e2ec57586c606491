package signup

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Each answer has an input of its own.
func (s *Server) SignUpSeparately(c *gin.Context) {
	var req Request
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if !req.AgreeAll {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	user := User{
		Phone:            req.Phone,
		TermsAccepted:    req.AgreeAll,
		FaceConsent:      req.AgreeFace,
		MarketingConsent: req.AgreeAds,
	}
	if req.AgreeFace {
		now := time.Now()
		user.FaceConsentAt = &now
	}
	s.db.Create(&user)
}

// The general answer is needed besides the face's own.
func (s *Server) SignUpBoth(c *gin.Context) {
	var req Request
	_ = c.ShouldBindJSON(&req)
	user := User{Phone: req.Phone}
	user.TermsAccepted = req.AgreeAll
	user.FaceConsent = req.AgreeAll && req.AgreeFace
	s.db.Create(&user)
}

type Choice struct {
	Kind    string `json:"kind"`
	Granted bool   `json:"granted"`
}

// One endpoint, one kind at a time.
func (s *Server) SetChoice(c *gin.Context) {
	var choice Choice
	_ = c.ShouldBindJSON(&choice)
	var user User
	s.db.First(&user, c.Param("id"))
	switch choice.Kind {
	case "face":
		user.FaceConsent = choice.Granted
	case "marketing":
		user.MarketingConsent = choice.Granted
	case "location":
		user.LocationConsent = choice.Granted
	}
	s.db.Save(&user)
}

// Saying no to everything at once is no consent.
func (s *Server) Withdraw(c *gin.Context) {
	var user User
	s.db.First(&user, c.Param("id"))
	user.FaceConsent = false
	user.MarketingConsent = false
	user.FaceConsentAt = nil
	s.db.Save(&user)
}

// An endpoint for the face alone, for those who have an account.
func (s *Server) GrantFaceConsent(c *gin.Context) {
	var user User
	s.db.First(&user, c.Param("id"))
	if !user.TermsAccepted {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	user.FaceConsent = true
	s.db.Save(&user)
}

// Boxes of one form, each read by its own name.
func RegisterWithBoxes(w http.ResponseWriter, r *http.Request) {
	user := User{
		TermsAccepted:    r.FormValue("agree_terms") == "on",
		FaceConsent:      r.FormValue("agree_face") == "on",
		MarketingConsent: r.FormValue("agree_marketing") == "on",
	}
	save(&user)
}

// RegisterFace is a page of its own; what is agreed to there is the face.
func RegisterFace(w http.ResponseWriter, r *http.Request) {
	var user User
	user.FaceConsent = r.FormValue("agree") == "on"
	save(&user)
}

// A copy keeps each answer apart.
func present(u *User) map[string]any {
	return map[string]any{
		"face_consent":      u.FaceConsent,
		"marketing_consent": u.MarketingConsent,
		"terms_accepted":    u.TermsAccepted,
	}
}

func update(db *gorm.DB, req Request) error {
	return db.Exec("UPDATE users SET face_consent = ?, marketing_consent = ? WHERE phone = ?",
		req.AgreeFace, req.AgreeAds, req.Phone).Error
}

func HasFaceAgreement(u *User) bool { return u.TermsAccepted && u.FaceConsent }
