// Package names says what stores are called.
package names

// Buckets and tables.
const (
	FaceBucket  = "faces"
	VoiceBucket = "voices"
	FaceTable   = "t_face"
	VoiceTable  = "t_voice"
	IrisTable   = "t_iris"
	ClipTable   = "t_clip"
)

// FaceKey returns the key of a face.
func FaceKey(id string) string { return "face:" + id }

// IrisKey returns the key of an eye.
func IrisKey(id string) string { return "iris:" + id }
