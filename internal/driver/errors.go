package driver

import (
	"errors"
	"fmt"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/report"
)

// The exit codes.
const (
	ExitClean    = 0
	ExitFailure  = 1 // code could not be analysed, or a report not be written
	ExitUsage    = 2
	ExitFindings = 3
)

// UsageError says that the command was called in a way that it does not
// understand.
type UsageError struct {
	Text lang.Text
	Next lang.Text // what to try; none means the manual
}

// Error returns the English text.
func (e *UsageError) Error() string { return e.Text.En }

// ExitCode returns the code for what Check returned. An error comes before
// findings, because whoever waits for the report may not have it; findings come
// before code that was not analysed, which the report tells.
func ExitCode(doc *report.Document, err error) int {
	var usage *UsageError
	switch {
	case errors.As(err, &usage):
		return ExitUsage
	case err != nil:
		return ExitFailure
	}
	switch doc.Status() {
	case report.Findings:
		return ExitFindings
	case report.Incomplete:
		return ExitFailure
	}
	return ExitClean
}

// Message tells err to a user in the language l, with what to do next.
func Message(err error, l lang.Lang) string {
	var usage *UsageError
	var nothing *program.Error
	switch {
	case errors.As(err, &usage):
		next := usage.Next
		if next == (lang.Text{}) {
			next = lang.Text{En: "facelint -h lists the flags", Zh: "facelint -h 列出所有选项"}
		}
		return usage.Text.In(l) + "\n" + next.In(l)
	case errors.As(err, &nothing):
		return nothingLoaded(nothing).In(l) + "\n" + nothing.Next.In(l)
	}
	return err.Error()
}

// nothingLoaded is the text of e with its cause, without the next step.
func nothingLoaded(e *program.Error) lang.Text {
	if e.Err == nil {
		return e.Text
	}
	return lang.Textf(lang.Text{En: "%s: %s", Zh: "%s：%s"}, e.Text, fmt.Sprint(e.Err))
}
