// Package store opens the stores that register themselves.
package store

// Store keeps.
type Store interface {
	Put(key string, data []byte) error
	Log(key string, data []byte) error
}

var drivers = map[string]func(dsn string) (Store, error){}

func Register(name string, open func(dsn string) (Store, error)) { drivers[name] = open }

func Open(name, dsn string) (Store, error) { return drivers[name](dsn) }
