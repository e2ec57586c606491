// Package options has the shape of the options, for testdata.
package options

type IndexOptions struct{}

func Index() *IndexOptions { return nil }

func (i *IndexOptions) SetExpireAfterSeconds(seconds int32) *IndexOptions { return i }
