package rawface

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/ascii85"
	"encoding/base64"
	"encoding/json"
	"image"
	"image/draw"
	"image/jpeg"
	"image/png"
	"io"
	"mime/multipart"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/disintegration/imaging"
)

func teed(rec *face.Recognizer, in io.Reader) error {
	out, err := os.Create("copy.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	img, err := io.ReadAll(io.TeeReader(in, out)) // want `kept in a file`
	if err != nil {
		return err
	}
	_, err = rec.Recognize(img)
	return err
}

func zipped(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("snap.gz")
	if err != nil {
		return err
	}
	defer out.Close()
	z := gzip.NewWriter(out)
	if _, err := z.Write(img); err != nil { // want `kept in a file`
		return err
	}
	return z.Close()
}

func buffered(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.OpenFile("all.bin", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer out.Close()
	w := bufio.NewWriter(out)
	w.Write(img) // want `kept in a file`
	return w.Flush()
}

func both(rec *face.Recognizer, img []byte) error {
	out, err := os.Create("one.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	sum := sha256.New()
	if _, err := io.Copy(io.MultiWriter(out, sum), bytes.NewReader(img)); err != nil { // want `kept in a file`
		return err
	}
	_, err = rec.Recognize(img)
	return err
}

func encoded(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, _, err := image.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	out, err := os.Create("again.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	return jpeg.Encode(out, img, &jpeg.Options{Quality: 80}) // want `kept in a file`
}

// Cutting the face out leaves a face.
func cropped(rec *face.Recognizer, raw []byte) error {
	faces, err := rec.Recognize(raw)
	if err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	cut := image.NewRGBA(faces[0].Rectangle)
	draw.Draw(cut, cut.Bounds(), img, faces[0].Rectangle.Min, draw.Src)
	out, err := os.Create("cut.png")
	if err != nil {
		return err
	}
	defer out.Close()
	return png.Encode(out, cut) // want `kept in a file`
}

func resized(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := imaging.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	small := imaging.Resize(img, 128, 0, imaging.Lanczos)
	return imaging.Save(small, "thumb.jpg") // want `kept in a file`
}

// The picture is recognised out of the file that was written.
func savedThenRecognised(rec *face.Recognizer, img image.Image, name string) error {
	path := "shots/" + name
	if err := imaging.Save(img, path); err != nil { // want `kept in a file \(shots\).*RecognizeFile`
		return err
	}
	_, err := rec.RecognizeFile(path)
	return err
}

func asBase64(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("img.b64")
	if err != nil {
		return err
	}
	defer out.Close()
	enc := base64.NewEncoder(base64.StdEncoding, out)
	defer enc.Close()
	_, err = enc.Write(img) // want `kept in a file`
	return err
}

func asJSON(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("img.json")
	if err != nil {
		return err
	}
	defer out.Close()
	return json.NewEncoder(out).Encode(map[string]any{"bytes": img}) // want `kept in a file`
}

// A part of a form goes to disk as it comes in.
func streamed(r *multipart.Reader) error {
	for {
		part, err := r.NextPart()
		if err != nil {
			return err
		}
		faceFile := part
		out, err := os.Create("incoming/" + part.FileName())
		if err != nil {
			return err
		}
		io.Copy(out, faceFile) // want `kept in a file \(incoming\)`
		out.Close()
	}
}

// A pipe between a goroutine and the file.
func piped(rec *face.Recognizer, img []byte) error {
	r, w := io.Pipe()
	go func() {
		w.Write(img)
		w.Close()
	}()
	out, err := os.Create("piped.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, err = io.Copy(out, r) // want `kept in a file`
	return err
}

func inChunks(rec *face.Recognizer, in io.Reader) error {
	all, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(all); err != nil {
		return err
	}
	out, err := os.Create("chunks.bin")
	if err != nil {
		return err
	}
	defer out.Close()
	chunk := make([]byte, 512)
	for n := 0; n < len(all); n += copy(chunk, all[n:]) {
		if _, err := out.Write(chunk); err != nil { // want `kept in a file`
			return err
		}
	}
	return nil
}

// A library of which nothing is known is taken to pass data on.
func unmodelled(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("plain.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, ascii85.NewDecoder(bytes.NewReader(img))) // want `kept in a file`
	return err
}
