// want package:`guards\(\(\*guard/gate.Consents\).Has, \(\*guard/gate.User\).MayUseFace, guard/gate.Administrators, guard/gate.Check, guard/gate.Must, guard/gate.OnlyFaces, guard/gate.Require, guard/gate.Terms\)`

// Package gate asks for consent in the ways that programs do.
package gate

import (
	"errors"

	"github.com/gin-gonic/gin"
)

type User struct {
	ID            string
	FaceConsent   bool
	AgreedTerms   bool
	Administrator bool
}

func (u *User) MayUseFace() bool { return u.FaceConsent }

type Consents struct{ given map[string]bool }

func (c *Consents) Has(id, scope string) bool { return c.given["consent:"+id+scope] }

// Check says nothing by its name.
func Check(u *User) error {
	if u == nil || !u.FaceConsent {
		return errors.New("no")
	}
	return nil
}

func Must(u *User) {
	if !u.FaceConsent {
		panic("no")
	}
}

func Require(c *Consents, id, scope string) error {
	if !c.Has(id, scope) {
		return errors.New("no consent")
	}
	return nil
}

func current(c *gin.Context) *User { return nil }

func OnlyFaces(c *gin.Context) {
	if !current(c).FaceConsent {
		c.AbortWithStatus(403)
		return
	}
	c.Next()
}

func Terms(c *gin.Context) {
	if !current(c).AgreedTerms {
		c.Abort()
	}
}

func Administrators(u *User) bool { return u.Administrator }
