// Package disk registers itself.
package disk

import (
	"os"

	"flow/di/registry/store"
)

type disk struct{ dir string }

func (d *disk) Put(key string, data []byte) error { return os.WriteFile(d.dir+key, data, 0o600) }
func (d *disk) Log(key string, data []byte) error { return os.WriteFile(d.dir+key, data, 0o600) }

func init() {
	store.Register("disk", func(dsn string) (store.Store, error) { return &disk{dsn}, nil })
}
