package model

import "time"

// Limit is how long a store keeps what it is given, in seconds.
type Limit int64

// Limits that are no number of seconds.
const (
	NotTold  Limit = 0  // nothing says
	Forever  Limit = -1 // it is said to be for ever
	SomeTime Limit = -2 // a time that is not a constant
)

// Year is the time past which a limit is none in effect: who needs a face for
// longer says why, in a directive.
const Year = Limit(366 * 24 * time.Hour / time.Second)

// Ends reports whether what is kept goes by itself within a year.
func (l Limit) Ends() bool { return l > 0 && l <= Year }
