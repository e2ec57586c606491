// Package domain says what the layers give each other.
package domain

import "context"

// Visitor is who came.
type Visitor struct {
	ID   string
	Pic  []byte
	Note []byte
}

type Visitors interface {
	Save(ctx context.Context, v *Visitor) error
	Annotate(ctx context.Context, id string, note []byte) error
	Find(ctx context.Context, id string) (*Visitor, error)
}

type Pictures interface {
	Put(ctx context.Context, key string, data []byte) error
	PutText(ctx context.Context, key string, data []byte) error
}

type Recogniser interface {
	Match(ctx context.Context, pic []byte) (string, error)
}

type Enrolment interface {
	Enrol(ctx context.Context, id string, pic []byte) error
	Remark(ctx context.Context, id string, note []byte) error
	Export(ctx context.Context, id string) ([]byte, error)
}
