// Package record is embedded by types of other packages.
package record

import "os"

// Record has data, and methods for those who embed it.
type Record struct {
	Name string
	Data []byte
	Memo []byte
}

func (r *Record) Save() error     { return os.WriteFile(r.Name, r.Data, 0o600) }
func (r *Record) SaveMemo() error { return os.WriteFile(r.Name, r.Memo, 0o600) }

// Saver is embedded as an interface.
type Saver interface {
	SaveTo(name string, b []byte) error
}

// Disk is one.
type Disk struct{}

func (Disk) SaveTo(name string, b []byte) error { return os.WriteFile(name, b, 0o600) }
