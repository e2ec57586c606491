// Package logx has the shape of the logger, for testdata.
package logx

func Info(v ...any)                  {}
func Infov(v any)                    {}
func Infof(format string, v ...any)  {}
func Errorf(format string, v ...any) {}
