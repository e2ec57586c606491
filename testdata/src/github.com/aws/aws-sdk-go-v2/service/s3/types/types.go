// Package types has the shape of the data of S3, for testdata.
package types

import "time"

// Object is an object in a list.
type Object struct {
	Key          *string
	LastModified *time.Time
}

// ObjectIdentifier names an object.
type ObjectIdentifier struct{ Key *string }

// Delete lists objects.
type Delete struct{ Objects []ObjectIdentifier }

// ServerSideEncryption is a way of encryption by the store.
type ServerSideEncryption string

const (
	ServerSideEncryptionAes256 ServerSideEncryption = "AES256"
	ServerSideEncryptionAwsKms ServerSideEncryption = "aws:kms"
)

// ObjectCannedACL is a right to read and write that has a name.
type ObjectCannedACL string

const (
	ObjectCannedACLPrivate    ObjectCannedACL = "private"
	ObjectCannedACLPublicRead ObjectCannedACL = "public-read"
)
