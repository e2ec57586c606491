// Package camera reads a stream.
package camera

import "remote/wired/people"

// Stream is one camera.
type Stream struct{ URL string }

// ReadFrame returns the next picture.
func (s *Stream) ReadFrame() ([]byte, error) { return nil, nil }

// Follow tells who passes.
func Follow(s *Stream, book *people.Book, told func(int)) {
	for {
		img, err := s.ReadFrame()
		if err != nil {
			return
		}
		told(book.Name(img)) // want `remote: .* each frame from ReadFrame .*Classify`
	}
}
