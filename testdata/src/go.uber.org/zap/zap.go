// Package zap has the shape of the logger, for testdata.
package zap

// Field is a key with a value.
type Field struct{}

// Logger logs fields.
type Logger struct{}

// SugaredLogger logs anything.
type SugaredLogger struct{}

func L() *Logger { return nil }

func Any(key string, value any) Field         { return Field{} }
func Binary(key string, value []byte) Field   { return Field{} }
func Int(key string, value int) Field         { return Field{} }
func String(key string, value string) Field   { return Field{} }
func Error(err error) Field                   { return Field{} }
func Float64(key string, value float64) Field { return Field{} }

func (*Logger) Info(msg string, fields ...Field)  {}
func (*Logger) Error(msg string, fields ...Field) {}
func (l *Logger) With(fields ...Field) *Logger    { return l }
func (*Logger) Sugar() *SugaredLogger             { return nil }

func (*SugaredLogger) Infow(msg string, keysAndValues ...any) {}
func (*SugaredLogger) Infof(format string, args ...any)       {}
func (*SugaredLogger) Info(args ...any)                       {}
