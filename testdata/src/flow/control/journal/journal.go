// Package journal writes down what went wrong.
package journal

import (
	"fmt"
	"os"
)

// Recover writes data if the function that defers it panics.
func Recover(name string, data []byte) {
	if x := recover(); x != nil {
		os.WriteFile(name, data, 0o600)
		panic(x)
	}
}

// Dump writes the value of a panic.
func Dump() {
	if x := recover(); x != nil {
		os.WriteFile("panic.log", fmt.Append(nil, x), 0o600)
	}
}

// Write writes an event and all that belongs to it.
func Write(event string, args ...any) {
	os.WriteFile("journal.log", fmt.Appendln([]byte(event), args...), 0o600)
}
