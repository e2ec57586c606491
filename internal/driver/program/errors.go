package program

import (
	"fmt"

	"github.com/facelint/facelint/internal/lang"
)

// Error says why nothing could be loaded and what to do next.
type Error struct {
	Text lang.Text // what is wrong
	Next lang.Text // what to do about it
	Err  error     // cause, or nil
}

// Error returns the English text, the cause and the next step.
func (e *Error) Error() string {
	s := e.Text.En
	if e.Err != nil {
		s = fmt.Sprintf("%s: %v", s, e.Err)
	}
	return s + "; " + e.Next.En
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
