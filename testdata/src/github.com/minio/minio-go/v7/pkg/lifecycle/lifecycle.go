// Package lifecycle has the shape of the rules of buckets, for testdata.
package lifecycle

type Expiration struct{ Days int }

type Rule struct {
	ID, Status string
	Expiration Expiration
}

type Configuration struct{ Rules []Rule }

func NewConfiguration() *Configuration { return nil }
