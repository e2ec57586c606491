package channels

import (
	"os"

	face "github.com/Kagami/go-face"

	"flow/channels/queue"
)

// A channel in a field joins methods that never call each other.
type camera struct {
	rec    *face.Recognizer
	frames chan []byte
	labels chan []byte
}

func newCamera(rec *face.Recognizer) *camera {
	c := &camera{rec: rec, frames: make(chan []byte, 8), labels: make(chan []byte, 8)}
	go c.archive()
	go c.print()
	return c
}

// 采集：识别到人脸后放入队列。
func (c *camera) capture(frame []byte) {
	if faces, err := c.rec.Recognize(frame); err == nil && len(faces) > 0 {
		c.frames <- frame
		c.labels <- []byte("face seen")
	}
}

func (c *camera) archive() {
	for b := range c.frames {
		os.WriteFile("frame.jpg", b, 0o600) // gap: a channel in a field of a receiver joins methods that never call each other
	}
}

func (c *camera) print() {
	for b := range c.labels {
		os.WriteFile("labels.txt", b, 0o600)
	}
}

// One function drives both ends.
type recorder struct {
	in   chan []byte
	done chan []byte
}

func (r *recorder) push(b []byte) { r.in <- b }
func (r *recorder) drain() error  { return os.WriteFile("drain.jpg", <-r.in, 0o600) } // want `image kept in file`
func (r *recorder) finish() error { return os.WriteFile("drain.txt", <-r.done, 0o600) }

func driven(rec *face.Recognizer, img []byte) error {
	r := &recorder{in: make(chan []byte, 1), done: make(chan []byte, 1)}
	r.push(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if err := r.finish(); err != nil {
		return err
	}
	return r.drain()
}

// Producer and consumer of another package.
func queued(rec *face.Recognizer, img []byte) error {
	q := queue.New()
	q.Push(queue.Item{ID: "1", Body: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	it := q.Pop()
	return os.WriteFile(it.ID, it.Body, 0o600) // want `image kept in file`
}

func queuedSibling(rec *face.Recognizer, img []byte) error {
	q := queue.New()
	q.Push(queue.Item{ID: "1", Body: img, Label: []byte("l")})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	it := q.Pop()
	return os.WriteFile(it.ID, it.Label, 0o600)
}

func queuedAway(rec *face.Recognizer, img []byte) error {
	q := queue.New()
	defer q.Drain() // want `image kept in file`
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	q.Push(queue.Item{ID: "1", Body: img})
	return nil
}
