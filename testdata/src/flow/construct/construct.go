// Package construct lets data go through functional options and builders.
package construct

import (
	"bytes"
	"context"
	"io"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"flow/construct/option"
)

type config struct {
	name string
	pic  []byte
	icon []byte
}

type setting func(*config)

func withPic(b []byte) setting  { return func(c *config) { c.pic = b } }
func withIcon(b []byte) setting { return func(c *config) { c.icon = b } }

func build(name string, opts ...setting) *config {
	c := &config{name: name}
	for _, o := range opts {
		o(c)
	}
	return c
}

func options(rec *face.Recognizer, img []byte) error {
	c := build("a", withPic(img))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile(c.name, c.pic, 0o600) // want `image kept in file`
}

func optionsOther(rec *face.Recognizer, img, icon []byte) error {
	c := build("a", withPic(img), withIcon(icon))
	if _, err := rec.Recognize(c.pic); err != nil {
		return err
	}
	return os.WriteFile(c.name, c.icon, 0o600)
}

// Options as an interface.
type opt interface{ apply(*config) }

type picOpt []byte

func (o picOpt) apply(c *config) { c.pic = o }

type iconOpt []byte

func (o iconOpt) apply(c *config) { c.icon = o }

func assemble(opts ...opt) *config {
	c := new(config)
	for _, o := range opts {
		o.apply(c)
	}
	return c
}

func interfaceOptions(rec *face.Recognizer, img []byte) error {
	c := assemble(picOpt(img))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("opt.jpg", c.pic, 0o600) // want `image kept in file`
}

func interfaceOptionsOther(rec *face.Recognizer, img []byte) error {
	c := assemble(picOpt(img), iconOpt("icon"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("opt.txt", c.icon, 0o600) // gap: reported though the dynamic type of the value says otherwise
}

// A builder whose methods return it.
type builder struct{ c config }

func newBuilder() *builder                { return &builder{} }
func (b *builder) name(s string) *builder { b.c.name = s; return b }
func (b *builder) pic(p []byte) *builder  { b.c.pic = p; return b }
func (b *builder) icon(p []byte) *builder { b.c.icon = p; return b }
func (b *builder) build() config          { return b.c }
func (b *builder) done() (*config, error) { c := b.c; return &c, nil }

func chained(rec *face.Recognizer, img []byte) error {
	c := newBuilder().name("c").pic(img).build()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile(c.name, c.pic, 0o600) // want `image kept in file`
}

func chainedOther(rec *face.Recognizer, img, icon []byte) error {
	c := newBuilder().name("c").pic(img).icon(icon).build()
	if _, err := rec.Recognize(c.pic); err != nil {
		return err
	}
	return os.WriteFile(c.name, c.icon, 0o600)
}

func chainedError(rec *face.Recognizer, img []byte) error {
	c, err := newBuilder().pic(img).done()
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(c.pic); err != nil {
		return err
	}
	return os.WriteFile(c.name, c.pic, 0o600) // want `image kept in file`
}

// A builder by value.
type plan struct{ pic, note []byte }

func (p plan) withPic(b []byte) plan  { p.pic = b; return p }
func (p plan) withNote(b []byte) plan { p.note = b; return p }
func (p plan) save() error            { return os.WriteFile("plan.jpg", p.pic, 0o600) } // want `image kept in file`
func (p plan) saveNote() error        { return os.WriteFile("plan.txt", p.note, 0o600) }

func byValue(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	p := plan{}.withNote([]byte("n")).withPic(img)
	if err := p.saveNote(); err != nil {
		return err
	}
	return p.save()
}

// A request of an SDK is put together and sent.
type putRequest struct {
	bucket, key string
	body        io.Reader
	tag         string
}

func (r *putRequest) withBody(b []byte) *putRequest { r.body = bytes.NewReader(b); return r }
func (r *putRequest) withTag(s string) *putRequest  { r.tag = s; return r }

func (r *putRequest) send(ctx context.Context, c *s3.Client) error {
	_, err := c.PutObject(ctx, &s3.PutObjectInput{ // want `image kept in object`
		Bucket: aws.String(r.bucket), Key: aws.String(r.key), Body: r.body,
	})
	return err
}

func sdkRequest(ctx context.Context, c *s3.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return (&putRequest{bucket: "b", key: "k"}).withTag("t").withBody(img).send(ctx, c)
}

type tagRequest struct {
	body io.Reader
	tag  []byte
}

func (r *tagRequest) send(ctx context.Context, c *s3.Client) error {
	_, err := c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b"), Body: bytes.NewReader(r.tag)})
	return err
}

func sdkRequestOther(ctx context.Context, c *s3.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return (&tagRequest{body: bytes.NewReader(img), tag: []byte("t")}).send(ctx, c)
}

// A constructor that takes the place to write to.
type sink struct{ w io.Writer }

func newSink(w io.Writer) *sink { return &sink{w} }

func (s *sink) put(b []byte) error { _, err := s.w.Write(b); return err } // want `image kept in file`

func injected(rec *face.Recognizer, img []byte) error {
	f, err := os.Create("injected.jpg")
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return newSink(f).put(img)
}

type buffered struct{ w io.Writer }

func newBuffered(w io.Writer) *buffered { return &buffered{w} }

func (s *buffered) put(b []byte) error { _, err := s.w.Write(b); return err }

func injectedBuffer(rec *face.Recognizer, img []byte) (int, error) {
	var buf bytes.Buffer
	if _, err := rec.Recognize(img); err != nil {
		return 0, err
	}
	return buf.Len(), newBuffered(&buf).put(img)
}

// Options of another package.
func elsewhere(rec *face.Recognizer, img []byte) error {
	up := option.New(option.WithBody(img), option.WithName("o.jpg"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return up.Send() // want `image kept in file`
}

func elsewhereOther(rec *face.Recognizer, img []byte) error {
	up := option.New(option.WithExtra(img), option.WithBody([]byte("text")), option.WithName("o.txt"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return up.Send()
}
