// Package services has the shapes that services are made of.
package services

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"os"
	"path"
	"strings"
	"sync"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/minio/minio-go/v7"
	"gorm.io/gorm"

	"flow/services/bus"
	"flow/services/pb"
)

// A call is tried several times.
func retry(n int, f func() error) error {
	var err error
	for i := range n {
		if err = f(); err == nil {
			return nil
		}
		time.Sleep(time.Duration(i) * time.Millisecond)
	}
	return fmt.Errorf("after %d attempts: %w", n, err)
}

func retried(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return retry(3, func() error {
		return os.WriteFile("retried.jpg", img, 0o600) // want `image kept in file`
	})
}

// A value that comes out of a retried call.
func retryValue[T any](n int, f func() (T, error)) (v T, err error) {
	for range n {
		if v, err = f(); err == nil {
			break
		}
	}
	return v, err
}

func retriedValue(rec *face.Recognizer, name string) error {
	img, err := retryValue(3, func() ([]byte, error) { return os.ReadFile(name) })
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("value.jpg", img, 0o600) // want `image kept in file`
}

func retriedProved(rec *face.Recognizer, img []byte) error {
	out, err := retryValue(3, func() ([]byte, error) { _, err := rec.Recognize(img); return img, err })
	if err != nil {
		return err
	}
	return os.WriteFile("proved.jpg", out, 0o600) // want `image kept in file`
}

// Storage behind an interface that takes readers.
type storage interface {
	upload(ctx context.Context, key string, r io.Reader, size int64) (string, error)
}

type objects struct {
	client *minio.Client
	bucket string
}

func (o *objects) upload(ctx context.Context, key string, r io.Reader, size int64) (string, error) {
	info, err := o.client.PutObject(ctx, o.bucket, key, r, size, minio.PutObjectOptions{}) // want `image kept in object`
	return info.Key, err
}

type folder string

func (f folder) upload(ctx context.Context, key string, r io.Reader, size int64) (string, error) {
	out, err := os.Create(path.Join(string(f), key))
	if err != nil {
		return "", err
	}
	defer out.Close()
	_, err = io.Copy(out, r) // want `image kept in file`
	return out.Name(), err
}

// 按配置选择存储
func open(kind string, c *minio.Client) (storage, error) {
	switch strings.ToLower(kind) {
	case "minio":
		return &objects{c, "faces"}, nil
	case "local":
		return folder("uploads"), nil
	}
	return nil, errors.New("unknown storage")
}

type enroller struct {
	mu    sync.Mutex
	rec   *face.Recognizer
	store storage
	db    *gorm.DB
	seen  map[string]string
}

func (e *enroller) enrol(ctx context.Context, id string, fh *multipart.FileHeader) (string, error) {
	f, err := fh.Open()
	if err != nil {
		return "", err
	}
	defer f.Close()
	img, err := io.ReadAll(f)
	if err != nil {
		return "", err
	}
	if err := e.check(img); err != nil {
		return "", err
	}
	url, err := e.store.upload(ctx, id, bytes.NewReader(img), int64(len(img)))
	if err != nil {
		return "", err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.seen[id] = url
	return url, e.db.Create(&enrolled{ID: id, URL: url, Size: len(img)}).Error
}

func (e *enroller) check(img []byte) error {
	faces, err := e.rec.Recognize(img)
	switch {
	case err != nil:
		return fmt.Errorf("recognising: %w", err)
	case len(faces) == 0:
		return errors.New("未检测到人脸")
	case len(faces) > 1:
		return fmt.Errorf("检测到 %d 张人脸", len(faces))
	}
	return nil
}

type enrolled struct {
	ID, URL string
	Size    int
}

// An upload is opened twice: once to recognise, once to keep.
func openedTwice(rec *face.Recognizer, fh *multipart.FileHeader) error {
	f, err := fh.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	img, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	g, err := fh.Open()
	if err != nil {
		return err
	}
	defer g.Close()
	out, err := os.Create(fh.Filename)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, g) // want `image kept in file`
	return err
}

// A file is rewound.
func rewound(rec *face.Recognizer, f multipart.File) error {
	img, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	out, err := os.Create("rewound.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, f) // want `image kept in file`
	return err
}

// Generated messages have getters.
type server struct {
	rec *face.Recognizer
	dir string
}

func (s *server) Enrol(ctx context.Context, req *pb.EnrolRequest) (*pb.EnrolReply, error) {
	if _, err := s.rec.Recognize(req.GetImage()); err != nil {
		return nil, err
	}
	os.WriteFile("remark.txt", req.GetRemark(), 0o600)
	if err := os.WriteFile(s.dir+req.GetUserId(), req.GetImage(), 0o600); err != nil { // want `image kept in file`
		return nil, err
	}
	return &pb.EnrolReply{Ok: true}, nil
}

func (s *server) Batch(stream pb.Stream) error {
	for {
		req, err := stream.Recv()
		if err == io.EOF {
			return stream.SendAndClose(&pb.EnrolReply{Ok: true})
		}
		if err != nil {
			return err
		}
		if _, err := s.rec.Recognize(req.Image); err != nil {
			continue
		}
		os.WriteFile("batch.txt", req.Remark, 0o600)
		os.WriteFile("batch.jpg", req.Image, 0o600) // want `image kept in file`
	}
}

// A wrapper of one of several messages.
func oneOf(rec *face.Recognizer, m *pb.Message) error {
	switch body := m.Body.(type) {
	case *pb.Message_Enrol:
		if _, err := rec.Recognize(body.Enrol.GetImage()); err != nil {
			return err
		}
		return os.WriteFile("oneof.jpg", body.Enrol.GetImage(), 0o600) // want `image kept in file`
	case *pb.Message_Note:
		return os.WriteFile("oneof.txt", body.Note, 0o600)
	}
	return nil
}

// Commands in a queue.
type command interface{ execute() error }

type saveCommand struct {
	name string
	pic  []byte
}

func (c *saveCommand) execute() error { return os.WriteFile(c.name, c.pic, 0o600) } // want `image kept in file`

type noteCommand struct {
	name string
	text []byte
}

func (c *noteCommand) execute() error { return os.WriteFile(c.name, c.text, 0o600) }

func commands(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, c := range []command{&saveCommand{"c.jpg", img}, &noteCommand{"c.txt", []byte("n")}} {
		if err := c.execute(); err != nil {
			return err
		}
	}
	return nil
}

// Events: who listens is told by a topic.
func events(rec *face.Recognizer, b *bus.Bus, img []byte) error {
	b.Subscribe("face", func(payload any) {
		os.WriteFile("event.jpg", payload.([]byte), 0o600) // gap: a function in a field of a struct is not followed into the methods that call it
	})
	b.Subscribe("text", func(payload any) {
		os.WriteFile("event.txt", payload.([]byte), 0o600)
	})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b.Publish("text", []byte("seen"))
	b.Publish("face", img)
	return nil
}

// A cache with a loader.
type loader struct {
	cache map[string][]byte
	load  func(string) ([]byte, error)
}

func (l *loader) get(key string) ([]byte, error) {
	if b, ok := l.cache[key]; ok {
		return b, nil
	}
	b, err := l.load(key)
	if err != nil {
		return nil, err
	}
	l.cache[key] = b
	return b, nil
}

func loaded(rec *face.Recognizer, l *loader, key string) error {
	img, err := l.get(key)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("loaded.jpg", img, 0o600) // want `image kept in file`
}

// A pipeline of steps over one state.
type state struct {
	raw, small, report []byte
	found              int
}

type step func(*state) error

func run(s *state, steps ...step) error {
	for _, f := range steps {
		if err := f(s); err != nil {
			return err
		}
	}
	return nil
}

func (e *enroller) recognise(s *state) error {
	faces, err := e.rec.Recognize(s.raw)
	s.found = len(faces)
	return err
}

func shrink(s *state) error { s.small = s.raw[:len(s.raw)/2]; return nil }
func report(s *state) error { s.report = fmt.Appendf(nil, "%d", s.found); return nil }

func persist(s *state) error {
	os.WriteFile("report.txt", s.report, 0o600)
	return os.WriteFile("small.jpg", s.small, 0o600) // want `image kept in file`
}

func (e *enroller) pipeline(img []byte) error {
	return run(&state{raw: img}, e.recognise, shrink, report, persist)
}
