// Package types has the shape of the data of Rekognition, for testdata.
package types

// S3Object names an object in a bucket.
type S3Object struct{ Bucket, Name *string }

// Image is a picture, as bytes or by place.
type Image struct {
	Bytes    []byte
	S3Object *S3Object
}

// Face is a face that is indexed.
type Face struct {
	FaceId          *string
	ExternalImageId *string
	Confidence      *float32
}

type FaceRecord struct{ Face *Face }

type FaceMatch struct {
	Face       *Face
	Similarity *float32
}

type CompareFacesMatch struct{ Similarity *float32 }

type Label struct{ Name *string }

// Attribute is one thing that is told of a face.
type Attribute string

const (
	AttributeDefault  Attribute = "DEFAULT"
	AttributeAll      Attribute = "ALL"
	AttributeAgeRange Attribute = "AGE_RANGE"
	AttributeGender   Attribute = "GENDER"
	AttributeEmotions Attribute = "EMOTIONS"
	AttributeQuality  Attribute = "FACE_OCCLUDED"
)

type AgeRange struct{ Low, High *int32 }

type Gender struct{ Value string }

type Emotion struct {
	Confidence *float32
	Type       string
}

type ImageQuality struct{ Brightness, Sharpness *float32 }

// FaceDetail is what is told of a face.
type FaceDetail struct {
	AgeRange *AgeRange
	Gender   *Gender
	Emotions []Emotion
	Quality  *ImageQuality
}
