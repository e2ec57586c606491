// Package disk keeps data in files.
package disk

import (
	"os"
	"path/filepath"
)

// Disk is a folder.
type Disk struct{ Dir string }

// Put writes a file.
func (d *Disk) Put(id string, data []byte) error {
	return os.WriteFile(filepath.Join(d.Dir, id), data, 0o600)
}
