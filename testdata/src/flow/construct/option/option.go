// Package option uploads what its options say.
package option

import "os"

// Upload is one.
type Upload struct {
	name  string
	body  []byte
	extra []byte
}

// Option sets up an Upload.
type Option func(*Upload)

func WithName(s string) Option  { return func(u *Upload) { u.name = s } }
func WithBody(b []byte) Option  { return func(u *Upload) { u.body = b } }
func WithExtra(b []byte) Option { return func(u *Upload) { u.extra = b } }

func New(opts ...Option) *Upload {
	u := new(Upload)
	for _, o := range opts {
		o(u)
	}
	return u
}

func (u *Upload) Send() error { return os.WriteFile(u.name, u.body, 0o600) }
