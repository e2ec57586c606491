// Package handler serves sign-ups.
package handler

import (
	"bundle/dto"

	"github.com/gin-gonic/gin"
)

type Store interface {
	SaveConsents(phone string, termsConsent, faceConsent bool) error
}

func SignUp(c *gin.Context, s Store) {
	var in dto.SignUp
	if c.ShouldBindJSON(&in) != nil {
		return
	}
	p := dto.Profile{TermsAccepted: true}
	p.FaceConsent = in.AgreeAll // want `one answer, SignUp.AgreeAll, sets Profile.FaceConsent together with SaveConsents\(termsConsent\)`
	_ = s.SaveConsents(in.Phone, in.AgreeAll, in.AgreeAll)
	c.JSON(200, p)
}

func Renew(c *gin.Context, s Store) {
	var in dto.SignUp
	if c.ShouldBindJSON(&in) == nil {
		_ = s.SaveConsents(in.Phone, in.AgreeAll, in.AgreeAll) // want `one answer, SignUp.AgreeAll, sets SaveConsents\(faceConsent\) together with SaveConsents\(termsConsent\)`
	}
}

func SignUpSeparately(c *gin.Context, s Store) {
	var in dto.SignUp
	if c.ShouldBindJSON(&in) != nil {
		return
	}
	_ = s.SaveConsents(in.Phone, in.AgreeAll, in.AgreeFace)
	c.JSON(200, dto.Profile{FaceConsent: in.AgreeFace, TermsAccepted: in.AgreeAll})
}
