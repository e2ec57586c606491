// Package library keeps faces and draws no conclusion: whoever imports it may
// erase them.
package library

import "os"

// Save keeps a picture.
func Save(id string, faceImage []byte) error {
	return os.WriteFile("faces/"+id, faceImage, 0o600)
}

// Forget erases it.
func Forget(id string) error { return os.Remove("faces/" + id) }
