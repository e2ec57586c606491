// Package state remembers, and writes when told to.
package state

import "os"

// Last and Label are what came last.
var Last, Label []byte

var kept = map[string][]byte{}

var note []byte

func Remember(k string, b []byte) { kept[k] = b }

func Note(b []byte) { note = b }

// Flush writes all.
func Flush() {
	os.WriteFile("last.bin", Last, 0o600)
	os.WriteFile("label.txt", Label, 0o600)
	os.WriteFile("note.txt", note, 0o600)
	for k, b := range kept {
		os.WriteFile(k, b, 0o600)
	}
}
