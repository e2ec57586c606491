package rawface

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/ascii85"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"image"
	"image/jpeg"
	"io"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/disintegration/imaging"
)

func teedToHash(rec *face.Recognizer, in io.Reader) error {
	sum := sha256.New()
	img, err := io.ReadAll(io.TeeReader(in, sum))
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("seen", []byte(hex.EncodeToString(sum.Sum(nil))), 0o600)
}

func zippedInMemory(rec *face.Recognizer, img []byte) (int, error) {
	if _, err := rec.Recognize(img); err != nil {
		return 0, err
	}
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(img); err != nil {
		return 0, err
	}
	return out.Len(), z.Close()
}

// Another thing is written into the file.
func bufferedLog(rec *face.Recognizer, img []byte, line string) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.OpenFile("log.txt", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer out.Close()
	w := bufio.NewWriter(out)
	w.WriteString(line)
	return w.Flush()
}

func discarded(rec *face.Recognizer, img []byte) error {
	if _, err := io.Copy(io.Discard, bytes.NewReader(img)); err != nil {
		return err
	}
	_, err := rec.Recognize(img)
	return err
}

func blurredFile(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, _, err := image.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	out, err := os.Create("blurred.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	return jpeg.Encode(out, imaging.Blur(img, 40), nil)
}

// What is kept is a picture that nothing recognises.
func resizedOther(img image.Image) error {
	small := imaging.Resize(img, 128, 0, imaging.Lanczos)
	return imaging.Save(small, "thumb.jpg")
}

func boxes(rec *face.Recognizer, img []byte) error {
	faces, err := rec.Recognize(img)
	if err != nil {
		return err
	}
	var all []image.Rectangle
	for _, f := range faces {
		all = append(all, f.Rectangle)
	}
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile("boxes.json", text, 0o600)
}

func encodedToClient(rec *face.Recognizer, img []byte, w io.Writer) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	enc := base64.NewEncoder(base64.StdEncoding, w)
	defer enc.Close()
	_, err := enc.Write(img)
	return err
}

func modelFile(in io.Reader) error {
	out, err := os.Create("shape_predictor_68_face_landmarks.dat")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, in)
	return err
}

// The buffer of one picture is not the buffer of the other.
func twoBuffers(rec *face.Recognizer, portrait, logo io.Reader) error {
	var a, b bytes.Buffer
	if _, err := io.Copy(&a, portrait); err != nil {
		return err
	}
	if _, err := io.Copy(&b, logo); err != nil {
		return err
	}
	if _, err := rec.Recognize(a.Bytes()); err != nil {
		return err
	}
	return os.WriteFile("logo.png", b.Bytes(), 0o600)
}

// A name and a library of which nothing is known are too little together.
func unmodelledName(portraitFace io.Reader) error {
	out, err := os.Create("plain.jpg")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, ascii85.NewDecoder(portraitFace))
	return err
}
