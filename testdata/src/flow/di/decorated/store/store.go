// Package store has a store, and stores that work on another one.
package store

import (
	"fmt"
	"log"
	"os"
)

type putter interface {
	Put(key string, data []byte) error
}

type disk struct{ dir string }

func (d disk) Put(key string, data []byte) error { return os.WriteFile(d.dir+key, data, 0o600) }

type logging struct{ next putter }

func (l logging) Put(key string, data []byte) error {
	log.Printf("put %s: %d bytes", key, len(data))
	return l.next.Put(key, data)
}

type limiting struct {
	next putter
	max  int
}

func (l *limiting) Put(key string, data []byte) error {
	if len(data) > l.max {
		return fmt.Errorf("%s is too large", key)
	}
	return l.next.Put(key, data)
}

// New puts the layers around the disk.
func New(dir string) *limiting { return &limiting{logging{disk{dir}}, 1 << 20} }
