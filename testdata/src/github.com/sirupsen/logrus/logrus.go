// Package logrus has the shape of the logger, for testdata.
package logrus

// Fields are keys with values.
type Fields map[string]any

// Entry is a record that is not written yet.
type Entry struct{}

func Infof(format string, args ...any)       {}
func Info(args ...any)                       {}
func Error(args ...any)                      {}
func WithField(key string, value any) *Entry { return nil }
func WithFields(fields Fields) *Entry        { return nil }
func WithError(err error) *Entry             { return nil }
func (*Entry) Info(args ...any)              {}
func (*Entry) Error(args ...any)             {}
func (e *Entry) WithError(err error) *Entry  { return e }
