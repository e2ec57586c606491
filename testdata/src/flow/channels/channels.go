// Package channels lets data go through channels.
package channels

import (
	"context"
	"os"
	"sync"

	face "github.com/Kagami/go-face"
)

func sent(rec *face.Recognizer, img []byte) error {
	ch := make(chan []byte, 1)
	ch <- img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("sent.jpg", <-ch, 0o600) // want `image kept in file`
}

func sentElsewhere(rec *face.Recognizer, img, text []byte) error {
	ch, other := make(chan []byte, 1), make(chan []byte, 1)
	ch <- img
	other <- text
	if _, err := rec.Recognize(<-ch); err != nil {
		return err
	}
	return os.WriteFile("sent.txt", <-other, 0o600)
}

func commaOk(rec *face.Recognizer, img []byte) error {
	ch := make(chan []byte, 1)
	ch <- img
	close(ch)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if b, ok := <-ch; ok {
		return os.WriteFile("ok.jpg", b, 0o600) // want `image kept in file`
	}
	return nil
}

// Only the bool of a receive is kept.
func commaOkBool(rec *face.Recognizer, img []byte) error {
	ch := make(chan []byte, 1)
	ch <- img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, ok := <-ch
	text := []byte("no")
	if ok {
		text = []byte("yes")
	}
	return os.WriteFile("ok.txt", text, 0o600)
}

func ranged(rec *face.Recognizer, imgs [][]byte) {
	ch := make(chan []byte)
	go func() {
		defer close(ch)
		for _, b := range imgs {
			if faces, err := rec.Recognize(b); err == nil && len(faces) > 0 {
				ch <- b
			}
		}
	}()
	for b := range ch {
		os.WriteFile("range.jpg", b, 0o600) // want `image kept in file`
	}
}

func selected(ctx context.Context, rec *face.Recognizer, img []byte) error {
	in, out := make(chan []byte, 1), make(chan []byte, 1)
	select {
	case in <- img:
	case <-ctx.Done():
		return ctx.Err()
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	select {
	case b := <-in:
		return os.WriteFile("select.jpg", b, 0o600) // want `image kept in file`
	case b := <-out:
		return os.WriteFile("select.txt", b, 0o600)
	default:
		return nil
	}
}

type job struct {
	id   string
	pic  []byte
	note []byte
}

func structs(rec *face.Recognizer, img []byte) {
	jobs := make(chan job, 1)
	if _, err := rec.Recognize(img); err == nil {
		jobs <- job{id: "1", pic: img}
	}
	j := <-jobs
	os.WriteFile(j.id, j.note, 0o600)
	os.WriteFile(j.id, j.pic, 0o600) // want `image kept in file`
}

func pointers(rec *face.Recognizer, img []byte) {
	jobs := make(chan *job, 1)
	j := &job{id: "1"}
	jobs <- j
	j.pic = img // after it was sent
	if _, err := rec.Recognize(img); err != nil {
		return
	}
	k := <-jobs
	os.WriteFile(k.id, k.note, 0o600)
	os.WriteFile(k.id, k.pic, 0o600) // want `image kept in file`
}

// A channel in a channel: the answer to a request.
type request struct{ reply chan []byte }

func replies(rec *face.Recognizer, img []byte) error {
	reqs := make(chan request)
	go func() {
		for r := range reqs {
			r.reply <- img
		}
	}()
	r := request{reply: make(chan []byte, 1)}
	reqs <- r
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("reply.jpg", <-r.reply, 0o600) // gap: what is sent on a channel that was itself sent is not joined with the channel kept by the sender
}

// Directions.
func produce(out chan<- []byte, b []byte) { out <- b }
func consume(in <-chan []byte) error {
	for b := range in {
		if err := os.WriteFile("consumed.jpg", b, 0o600); err != nil { // want `image kept in file`
			return err
		}
	}
	return nil
}

func directed(rec *face.Recognizer, img []byte) error {
	ch := make(chan []byte, 1)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go produce(ch, img)
	return consume(ch)
}

func consumeTexts(in <-chan []byte) error { return os.WriteFile("consumed.txt", <-in, 0o600) }

func directedOther(rec *face.Recognizer, img []byte) error {
	ch, texts := make(chan []byte, 1), make(chan []byte, 1)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go produce(ch, img)
	go produce(texts, []byte("one"))
	return consumeTexts(texts)
}

// A stage of a pipeline returns the channel it fills.
func stage(in <-chan []byte) <-chan []byte {
	out := make(chan []byte)
	go func() {
		defer close(out)
		for b := range in {
			out <- b
		}
	}()
	return out
}

func pipeline(rec *face.Recognizer, img []byte) {
	src := make(chan []byte, 1)
	if _, err := rec.Recognize(img); err == nil {
		src <- img
	}
	for b := range stage(stage(src)) {
		os.WriteFile("pipeline.jpg", b, 0o600) // want `image kept in file`
	}
}

func pipelineOther(rec *face.Recognizer, img []byte) {
	src, texts := make(chan []byte, 1), make(chan []byte, 1)
	if _, err := rec.Recognize(img); err == nil {
		src <- img
	}
	texts <- []byte("text")
	<-stage(src)
	for b := range stage(texts) {
		os.WriteFile("pipeline.txt", b, 0o600)
	}
}

// A pool of workers that share a channel of jobs.
func workers(rec *face.Recognizer, imgs [][]byte) {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				if faces, err := rec.Recognize(j.pic); err != nil || len(faces) == 0 {
					continue
				}
				os.WriteFile(j.id, j.pic, 0o600) // want `image kept in file`
			}
		}()
	}
	for _, b := range imgs {
		jobs <- job{id: "x", pic: b}
	}
	close(jobs)
	wg.Wait()
}

// Results come back through a second channel, and only the number of faces in
// them.
func counts(rec *face.Recognizer, imgs [][]byte) {
	results := make(chan int, len(imgs))
	for _, b := range imgs {
		go func() {
			faces, _ := rec.Recognize(b)
			results <- len(faces)
		}()
	}
	for range imgs {
		os.WriteFile("count.txt", []byte{byte(<-results)}, 0o600)
	}
}
