// Package library keeps faces and is no program: who uses it may purge them.
package library

import "os"

// Save 保存人脸照片
func Save(id string, faceImage []byte) error { return os.WriteFile("faces/"+id, faceImage, 0o600) }
