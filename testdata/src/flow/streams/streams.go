// Package streams lets data go through readers, writers, encoders and decoders.
package streams

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	face "github.com/Kagami/go-face"

	"flow/streams/relay"
)

type message struct {
	ID   string `json:"id"`
	Pic  []byte `json:"pic"`
	Note []byte `json:"note"`
}

func roundTrip(rec *face.Recognizer, img []byte) error {
	data, err := json.Marshal(message{ID: "1", Pic: img})
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile(m.ID, m.Pic, 0o600) // want `image kept in file`
}

// What is encoded with it and comes back in another field is other data.
func roundTripSibling(rec *face.Recognizer, img []byte) error {
	data, err := json.Marshal(message{ID: "1", Pic: img})
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("note.txt", m.Note, 0o600)
}

func encoded(rec *face.Recognizer, img []byte) error {
	data, err := json.Marshal(map[string]any{"id": 1, "pic": img})
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("message.json", data, 0o600) // want `image kept in file`
}

func encodedOther(rec *face.Recognizer, img []byte) error {
	data, err := json.Marshal(map[string]any{"id": 1, "size": len(img)})
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("other.json", data, 0o600)
}

// A decoded field is recognised: its sibling is not proved.
func decoded(rec *face.Recognizer, body io.Reader) error {
	var m message
	if err := json.NewDecoder(body).Decode(&m); err != nil {
		return err
	}
	if _, err := rec.Recognize(m.Pic); err != nil {
		return err
	}
	os.WriteFile("decoded.txt", m.Note, 0o600)
	return os.WriteFile("decoded.jpg", m.Pic, 0o600) // want `image kept in file`
}

// The whole body is kept, of which one field is an image.
func wholeBody(rec *face.Recognizer, body io.Reader) error {
	data, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	if _, err := rec.Recognize(m.Pic); err != nil {
		return err
	}
	return os.WriteFile("body.json", data, 0o600) // want `image kept in file`
}

func pipe(rec *face.Recognizer, img []byte) error {
	r, w := io.Pipe()
	go func() {
		defer w.Close()
		w.Write(img)
	}()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("pipe.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, r) // want `image kept in file`
	return err
}

func pipeOther(rec *face.Recognizer, img []byte) error {
	r, w := io.Pipe()
	go func() {
		defer w.Close()
		w.Write([]byte("text"))
	}()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("pipe.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, r)
	return err
}

func tee(rec *face.Recognizer, body io.Reader) error {
	out, err := os.Create("tee.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	img, err := io.ReadAll(io.TeeReader(body, out)) // want `image kept in file`
	if err != nil {
		return err
	}
	_, err = rec.Recognize(img)
	return err
}

func teeBuffer(rec *face.Recognizer, body io.Reader) error {
	var buf bytes.Buffer
	img, err := io.ReadAll(io.TeeReader(body, &buf))
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("teebuffer.jpg", buf.Bytes(), 0o600) // want `image kept in file`
}

func multi(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("multi.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	var buf bytes.Buffer
	if _, err := io.MultiWriter(&buf, out).Write(img); err != nil { // want `image kept in file`
		return err
	}
	_, err = rec.Recognize(buf.Bytes())
	return err
}

func multiReader(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("multireader.bin")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, io.MultiReader(strings.NewReader("head"), bytes.NewReader(img))) // want `image kept in file`
	return err
}

func multiOther(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("multi.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := io.MultiWriter(io.Discard, out).Write([]byte("text")); err != nil {
		return err
	}
	_, err = rec.Recognize(img)
	return err
}

func copied(rec *face.Recognizer, body io.Reader) error {
	var buf bytes.Buffer
	if _, err := io.Copy(&buf, body); err != nil {
		return err
	}
	if _, err := rec.Recognize(buf.Bytes()); err != nil {
		return err
	}
	out, err := os.Create("copied.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, &buf) // want `image kept in file`
	return err
}

func copiedOther(rec *face.Recognizer, body, other io.Reader) error {
	var buf bytes.Buffer
	if _, err := io.Copy(&buf, body); err != nil {
		return err
	}
	if _, err := rec.Recognize(buf.Bytes()); err != nil {
		return err
	}
	out, err := os.Create("copied.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, other)
	return err
}

func bufioReader(rec *face.Recognizer, body io.Reader) error {
	r := bufio.NewReader(io.LimitReader(body, 1<<20))
	img, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("bufio.jpg", img, 0o600) // want `image kept in file`
}

func bufioWriter(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("writer.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	w := bufio.NewWriterSize(out, 4096)
	defer w.Flush()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, err = w.Write(img) // want `image kept in file`
	return err
}

func bufioWriterOther(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("writer.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	w := bufio.NewWriter(out)
	defer w.Flush()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%d bytes", len(img))
	return err
}

func scanner(rec *face.Recognizer, body io.Reader) error {
	sc := bufio.NewScanner(body)
	for sc.Scan() {
		img, err := base64.StdEncoding.DecodeString(sc.Text())
		if err != nil {
			return err
		}
		if _, err := rec.Recognize(img); err == nil {
			os.WriteFile("scan.jpg", img, 0o600) // want `image kept in file`
		}
	}
	return sc.Err()
}

func buffer(rec *face.Recognizer, img []byte) error {
	var buf bytes.Buffer
	buf.WriteString("HEAD")
	buf.Write(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("buffer.bin", buf.Bytes(), 0o600) // want `image kept in file`
}

func bufferOther(rec *face.Recognizer, img []byte) error {
	var buf, text bytes.Buffer
	buf.Write(img)
	text.WriteString("text")
	if _, err := rec.Recognize(buf.Bytes()); err != nil {
		return err
	}
	return os.WriteFile("buffer.txt", text.Bytes(), 0o600)
}

func bufferReset(rec *face.Recognizer, img []byte) error {
	var buf bytes.Buffer
	buf.Write(img)
	if _, err := rec.Recognize(buf.Bytes()); err != nil {
		return err
	}
	buf.Reset()
	buf.WriteString("text")
	return os.WriteFile("reset.txt", buf.Bytes(), 0o600) // gap: reported though the data was overwritten, cleared or deleted before
}

func stringsBuilder(rec *face.Recognizer, img []byte) error {
	var b strings.Builder
	b.WriteString("data:image/jpeg;base64,")
	b.WriteString(base64.StdEncoding.EncodeToString(img))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("uri.txt", []byte(b.String()), 0o600) // want `image kept in file`
}

func stringsBuilderOther(rec *face.Recognizer, img []byte) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d", len(img))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("len.txt", []byte(b.String()), 0o600)
}

// 前端上传的 base64 图片
func dataURI(rec *face.Recognizer, uri string) error {
	_, payload, _ := strings.Cut(uri, ",")
	img, err := base64.StdEncoding.DecodeString(payload)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("datauri.txt", []byte(uri), 0o600) // want `image kept in file`
}

func hexText(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("hex.txt", []byte(hex.EncodeToString(img)), 0o600) // want `image kept in file`
}

func formatted(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	line := fmt.Sprintf("%s: %x", "pic", img)
	return os.WriteFile("formatted.txt", []byte(line), 0o600) // want `image kept in file`
}

func formattedOther(rec *face.Recognizer, id string, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	line := fmt.Sprintf("%s: %d", id, len(img))
	return os.WriteFile("formattedother.txt", []byte(line), 0o600)
}

// A writer and a reader of one's own.
type counter struct {
	w io.Writer
	n int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p) // gap: library functions do not call the Write method of the program's own type
	c.n += int64(n)
	return n, err
}

func ownWriter(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("own.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	c := &counter{w: out}
	_, err = io.Copy(c, bytes.NewReader(img))
	return err
}

type frames struct {
	data []byte
	at   int
}

func (f *frames) Read(p []byte) (int, error) {
	n := copy(p, f.data[f.at:])
	f.at += n
	return n, nil
}

func ownReader(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, err := io.ReadAll(&frames{data: img})
	if err != nil {
		return err
	}
	return os.WriteFile("ownreader.jpg", b, 0o600) // want `image kept in file`
}

// A discarding writer keeps nothing.
func discarded(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, err := io.Copy(io.Discard, bytes.NewReader(img))
	return err
}

// Across packages.
func elsewhere(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return relay.Save("relay.jpg", bytes.NewReader(img)) // want `image kept in file`
}

func elsewhereOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return relay.Save("relay.txt", strings.NewReader("text"))
}

func elsewhereWriter(rec *face.Recognizer, img []byte) error {
	w, err := relay.Open("relayed.jpg")
	if err != nil {
		return err
	}
	defer w.Close()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, err = w.Write(img) // want `image kept in file`
	return err
}

func elsewhereFetch(rec *face.Recognizer, name string) error {
	img, err := relay.Load(name)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("fetched.jpg", img, 0o600) // want `image kept in file`
}

// A pipe of the operating system.
func osPipe(rec *face.Recognizer, img []byte) error {
	r, w, err := os.Pipe()
	if err != nil {
		return err
	}
	go func() {
		defer w.Close()
		w.Write(img)
	}()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return os.WriteFile("ospipe.jpg", b, 0o600) // want `image kept in file`
}

func osPipeOther(rec *face.Recognizer, img []byte) error {
	r, w, err := os.Pipe()
	if err != nil {
		return err
	}
	fmt.Fprintln(w, "text")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return os.WriteFile("ospipe.txt", b, 0o600)
}

// Parts of a text that was uploaded, one by one.
func parts(rec *face.Recognizer, body string) {
	for part := range strings.SplitSeq(body, "\n\n") {
		img, err := base64.StdEncoding.DecodeString(part)
		if err != nil {
			continue
		}
		if _, err := rec.Recognize(img); err == nil {
			os.WriteFile("part.jpg", img, 0o600) // want `image kept in file`
		}
	}
}

func partsProved(rec *face.Recognizer, img []byte) {
	rec.Recognize(img)
	for part := range bytes.SplitSeq(img, []byte("\r\n")) {
		os.WriteFile("split.bin", part, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}
