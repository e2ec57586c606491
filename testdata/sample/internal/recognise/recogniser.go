// Package recognise tells who is in a picture.
package recognise

import (
	"context"
	"errors"
)

// ErrNoMatch 没有匹配到人员
var ErrNoMatch = errors.New("no match")

// Match 识别结果
type Match struct {
	PersonID string
	Score    float64
}

// Recogniser 识别服务
type Recogniser interface {
	// Enrol 录入底库
	Enrol(ctx context.Context, personID, name string, photo []byte) error
	// Search 在底库中检索，image 为 base64
	Search(ctx context.Context, image string) (Match, error)
	// Remove 从底库移除
	Remove(ctx context.Context, personID string) error
}
