// Package pools lets data go through groups of goroutines and pools of workers.
package pools

import (
	"context"
	"os"
	"sync"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/panjf2000/ants/v2"
	"golang.org/x/sync/errgroup"
)

func group(ctx context.Context, rec *face.Recognizer, imgs [][]byte) error {
	g, _ := errgroup.WithContext(ctx)
	for _, img := range imgs {
		g.Go(func() error {
			if _, err := rec.Recognize(img); err != nil {
				return err
			}
			return os.WriteFile("group.jpg", img, 0o600) // want `image kept in file`
		})
	}
	return g.Wait()
}

// One goroutine proves, another keeps.
func groupApart(rec *face.Recognizer, img []byte) error {
	var g errgroup.Group
	g.Go(func() error { _, err := rec.Recognize(img); return err })
	g.Go(func() error { return os.WriteFile("apart.jpg", img, 0o600) }) // want `image kept in file`
	return g.Wait()
}

func groupOther(rec *face.Recognizer, img, text []byte) error {
	var g errgroup.Group
	g.Go(func() error { _, err := rec.Recognize(img); return err })
	g.Go(func() error { return os.WriteFile("apart.txt", text, 0o600) })
	return g.Wait()
}

// Results in a slice by index.
func groupResults(rec *face.Recognizer, imgs [][]byte) error {
	var g errgroup.Group
	found := make([][]byte, len(imgs))
	for i, img := range imgs {
		g.Go(func() error {
			if _, err := rec.Recognize(img); err == nil {
				found[i] = img
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for _, b := range found {
		os.WriteFile("results.jpg", b, 0o600) // want `image kept in file`
	}
	return nil
}

func groupNumbers(rec *face.Recognizer, imgs [][]byte) error {
	var g errgroup.Group
	sizes := make([]byte, len(imgs))
	for i, img := range imgs {
		g.Go(func() error {
			faces, err := rec.Recognize(img)
			sizes[i] = byte(len(faces))
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return os.WriteFile("sizes.bin", sizes, 0o600)
}

// A method as the task.
type task struct {
	rec *face.Recognizer
	pic []byte
	doc []byte
}

func (t *task) run() error {
	if _, err := t.rec.Recognize(t.pic); err != nil {
		return err
	}
	os.WriteFile("task.txt", t.doc, 0o600)
	return os.WriteFile("task.jpg", t.pic, 0o600) // want `image kept in file`
}

func groupMethods(rec *face.Recognizer, img []byte) error {
	var g errgroup.Group
	t := &task{rec: rec, pic: img}
	g.Go(t.run)
	return g.Wait()
}

func waitGroup(rec *face.Recognizer, img []byte) {
	var wg sync.WaitGroup
	wg.Go(func() {
		os.WriteFile("wg.jpg", img, 0o600) // want `image kept in file`
	})
	rec.Recognize(img)
	wg.Wait()
}

func waitGroupOther(rec *face.Recognizer, img, text []byte) {
	var wg sync.WaitGroup
	wg.Go(func() { os.WriteFile("wg.txt", text, 0o600) })
	rec.Recognize(img)
	wg.Wait()
}

func timer(rec *face.Recognizer, img []byte) {
	time.AfterFunc(time.Second, func() {
		os.WriteFile("timer.jpg", img, 0o600) // want `image kept in file`
	})
	rec.Recognize(img)
}

// 协程池
func antsPool(rec *face.Recognizer, imgs [][]byte) error {
	p, err := ants.NewPool(8)
	if err != nil {
		return err
	}
	defer p.Release()
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err != nil {
			continue
		}
		p.Submit(func() {
			os.WriteFile("ants.jpg", img, 0o600) // want `image kept in file`
		})
	}
	return nil
}

func antsFunc(rec *face.Recognizer, imgs [][]byte) error {
	p, err := ants.NewPoolWithFunc(8, func(v any) {
		os.WriteFile("antsfunc.jpg", v.([]byte), 0o600) // want `image kept in file`
	})
	if err != nil {
		return err
	}
	defer p.Release()
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err == nil {
			p.Invoke(img)
		}
	}
	return nil
}

func antsFuncOther(rec *face.Recognizer, imgs [][]byte) error {
	p, err := ants.NewPoolWithFunc(8, func(v any) {
		os.WriteFile("antsfunc.txt", v.([]byte), 0o600)
	})
	if err != nil {
		return err
	}
	defer p.Release()
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err == nil {
			p.Invoke([]byte("seen"))
		}
	}
	return nil
}

// A pool of one's own: tasks are functions in a channel.
type pool struct{ tasks chan func() }

func newPool(n int) *pool {
	p := &pool{tasks: make(chan func(), n)}
	for range n {
		go func() {
			for t := range p.tasks {
				t()
			}
		}()
	}
	return p
}

func (p *pool) submit(t func()) { p.tasks <- t }

func ownPool(rec *face.Recognizer, img []byte) {
	p := newPool(4)
	if _, err := rec.Recognize(img); err == nil {
		p.submit(func() {
			os.WriteFile("own.jpg", img, 0o600) // want `image kept in file`
		})
	}
}

func ownPoolOther(rec *face.Recognizer, img, text []byte) {
	p := newPool(4)
	if _, err := rec.Recognize(img); err == nil {
		p.submit(func() { os.WriteFile("own.txt", text, 0o600) })
	}
}

// Tasks with their data in a channel, and a worker that is a method.
type dispatcher struct {
	rec   *face.Recognizer
	tasks chan *task
}

func (d *dispatcher) start() {
	for t := range d.tasks {
		d.handle(t)
	}
}

func (d *dispatcher) handle(t *task) {
	if _, err := d.rec.Recognize(t.pic); err != nil {
		return
	}
	os.WriteFile("dispatched.jpg", t.pic, 0o600) // want `image kept in file`
}

func (d *dispatcher) enqueue(b []byte) { d.tasks <- &task{pic: b} }

// The worker keeps, the one who asks has recognised.
type archiver struct{ jobs chan *task }

func (a *archiver) loop() {
	for t := range a.jobs {
		os.WriteFile("archived.txt", t.doc, 0o600)
		os.WriteFile("archived.jpg", t.pic, 0o600) // want `image kept in file`
	}
}

func (a *archiver) add(t *task) { a.jobs <- t }

func archive(rec *face.Recognizer, a *archiver, img []byte) {
	go a.loop()
	if _, err := rec.Recognize(img); err == nil {
		a.add(&task{pic: img})
	}
}
