// Package gocv has the shape of the binding, for testdata.
package gocv

import "image"

type Mat struct{}

func NewMat() Mat                                             { return Mat{} }
func (m *Mat) Clone() Mat                                     { return Mat{} }
func (m *Mat) CopyTo(dst *Mat)                                {}
func (m *Mat) Close() error                                   { return nil }
func (m *Mat) Region(r image.Rectangle) Mat                   { return Mat{} }
func (m *Mat) ToBytes() []byte                                { return nil }
func (m *Mat) Empty() bool                                    { return false }
func (m *Mat) Rows() int                                      { return 0 }
func IMRead(name string, flags int) Mat                       { return Mat{} }
func IMWrite(name string, img Mat) bool                       { return false }
func IMDecode(buf []byte, flags int) (Mat, error)             { return Mat{}, nil }
func Resize(src Mat, dst *Mat, sz image.Point)                {}
func GaussianBlur(src Mat, dst *Mat, k image.Point)           {}
func MedianBlur(src Mat, dst *Mat, ksize int)                 {}
func CvtColor(src Mat, dst *Mat, code int)                    {}
func IMEncode(ext string, img Mat) (*NativeByteBuffer, error) { return nil, nil }

type NativeByteBuffer struct{}

func (b *NativeByteBuffer) GetBytes() []byte { return nil }

// VideoCapture reads a camera.
type VideoCapture struct{}

func OpenVideoCapture(v any) (*VideoCapture, error)        { return nil, nil }
func VideoCaptureDevice(device int) (*VideoCapture, error) { return nil, nil }
func (c *VideoCapture) Read(m *Mat) bool                   { return false }
func (c *VideoCapture) Close() error                       { return nil }

// Window shows pictures.
type Window struct{}

func NewWindow(name string) *Window     { return nil }
func (w *Window) IMShow(img Mat)        {}
func (w *Window) WaitKey(delay int) int { return 0 }
