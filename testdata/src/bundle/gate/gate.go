// Package gate asks for consent on behalf of others.
package gate

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

type Person struct {
	ID            string
	TermsAccepted bool
	FaceConsent   bool
}

var errNo = errors.New("not agreed")

// Check says nothing by its name.
func Check(p *Person) error {
	if p == nil || !p.TermsAccepted {
		return errNo
	}
	return nil
}

// May says nothing by its name either.
func May(p *Person) bool { return p.TermsAccepted && p.FaceConsent }

// Must does not come back without.
func Must(p *Person) {
	if !p.FaceConsent {
		panic(errNo)
	}
}

type Book struct{ entries map[string]bool }

func (b *Book) HasConsent(id, scope string) bool { return b.entries[id+"/"+scope] }

// Ask leaves the scope to its caller.
func Ask(b *Book, id, scope string) error {
	if !b.HasConsent(id, scope) {
		return errNo
	}
	return nil
}

func person(c *gin.Context) *Person { return nil }

// Members lets those pass who have accepted the terms.
func Members(c *gin.Context) {
	if !person(c).TermsAccepted {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

// Faces lets those pass who have consented to it.
func Faces(c *gin.Context) {
	if !person(c).FaceConsent {
		refuse(c)
		return
	}
	c.Next()
}

func refuse(c *gin.Context) {
	c.JSON(http.StatusForbidden, nil)
	c.Abort()
}
