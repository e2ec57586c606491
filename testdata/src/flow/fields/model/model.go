// Package model holds a type whose data only its methods reach.
package model

import "os"

// Item is a named thing.
type Item struct {
	Name   string
	Remark []byte
	inner  payload
}

type payload struct{ body []byte }

// New makes an item.
func New(name string, body []byte) *Item {
	it := &Item{Name: name}
	it.inner.body = body
	return it
}

func (it *Item) Body() []byte { return it.inner.body }

func (it *Item) Replace(body []byte) { it.inner = payload{body} }

func (it *Item) Save() error { return os.WriteFile(it.Name, it.inner.body, 0o600) }

func (it *Item) SaveRemark() error { return os.WriteFile(it.Name, it.Remark, 0o600) }
