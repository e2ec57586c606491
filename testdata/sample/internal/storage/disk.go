// Package storage keeps files on the local disk. It does not care what is in
// them.
package storage

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Disk 本地磁盘存储
type Disk struct{ root string }

// NewDisk returns a store of files below root.
func NewDisk(root string) *Disk { return &Disk{root: root} }

// Dir 返回根目录下的子目录
func (d *Disk) Dir(name string) string { return filepath.Join(d.root, name) }

// Put 按日期归档，返回文件路径
func (d *Disk) Put(kind, name string, data []byte) (string, error) {
	dir := filepath.Join(d.root, kind, time.Now().Format("20060102"))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("create %s: %w", dir, err)
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return "", fmt.Errorf("write %s: %w", path, err)
	}
	return path, nil
}
