// Package hook calls functions that others give it.
package hook

import "os"

// With calls f with b.
func With(b []byte, f func([]byte) error) error {
	if len(b) == 0 {
		return nil
	}
	return f(b)
}

// Saver returns a function that writes to the file name.
func Saver(name string) func([]byte) error {
	return func(b []byte) error { return os.WriteFile(name, b, 0o600) }
}

// Bus hands on what it is given.
type Bus struct {
	OnFace func([]byte)
	OnDone func([]byte)
	subs   []func([]byte)
}

func (b *Bus) Publish(data []byte) {
	if b.OnFace != nil {
		b.OnFace(data)
	}
	if b.OnDone != nil {
		b.OnDone([]byte("done"))
	}
}

func (b *Bus) Subscribe(f func([]byte)) { b.subs = append(b.subs, f) }

func (b *Bus) Broadcast(data []byte) {
	for _, f := range b.subs {
		f(data)
	}
}
