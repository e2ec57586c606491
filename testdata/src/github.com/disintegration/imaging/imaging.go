// Package imaging has the shape of the picture library, for testdata.
package imaging

import (
	"image"
	"io"
)

type ResampleFilter struct{}

var Lanczos ResampleFilter

type EncodeOption func()

func Open(filename string) (image.Image, error)                                   { return nil, nil }
func Decode(r io.Reader) (image.Image, error)                                     { return nil, nil }
func Save(img image.Image, filename string, opts ...EncodeOption) error           { return nil }
func Resize(img image.Image, width, height int, f ResampleFilter) *image.NRGBA    { return nil }
func Thumbnail(img image.Image, width, height int, f ResampleFilter) *image.NRGBA { return nil }
func Crop(img image.Image, rect image.Rectangle) *image.NRGBA                     { return nil }
func Blur(img image.Image, sigma float64) *image.NRGBA                            { return nil }
