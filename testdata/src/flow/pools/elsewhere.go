package pools

import (
	"os"

	face "github.com/Kagami/go-face"

	"flow/pools/worker"
)

// Tasks of this package run in a pool of another.
type archiveTask struct{ pic, doc []byte }

func (t *archiveTask) Run() error {
	os.WriteFile("worker.txt", t.doc, 0o600)
	return os.WriteFile("worker.jpg", t.pic, 0o600) // gap: a channel in a field of a receiver joins methods that never call each other
}

func elsewhere(rec *face.Recognizer, p *worker.Pool, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		p.Add(&archiveTask{pic: img})
	}
}

func elsewhereFunc(rec *face.Recognizer, p *worker.Pool, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		p.Func(func() error {
			return os.WriteFile("func.jpg", img, 0o600) // want `image kept in file`
		})
	}
}

func elsewhereFuncOther(rec *face.Recognizer, p *worker.Pool, img, text []byte) {
	if _, err := rec.Recognize(img); err == nil {
		p.Func(func() error { return os.WriteFile("func.txt", text, 0o600) })
	}
}

func elsewhereTyped(rec *face.Recognizer, img []byte) {
	p := worker.NewTyped(4, func(b []byte) {
		os.WriteFile("typed.jpg", b, 0o600) // want `image kept in file`
	})
	if _, err := rec.Recognize(img); err == nil {
		p.Submit(img)
	}
}

func elsewhereTypedOther(rec *face.Recognizer, img []byte) {
	p := worker.NewTyped(4, func(b []byte) {
		os.WriteFile("typed.txt", b, 0o600)
	})
	if _, err := rec.Recognize(img); err == nil {
		p.Submit([]byte("seen"))
	}
}
