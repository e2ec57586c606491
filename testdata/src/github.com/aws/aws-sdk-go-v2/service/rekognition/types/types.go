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
