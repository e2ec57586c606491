// Package kinds changes what data is: blurred, sealed, hashed, cut, drawn again.
package kinds

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"image"
	"image/jpeg"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/disintegration/imaging"
	"gocv.io/x/gocv"
	"gorm.io/gorm"
)

// Blurred in place, and by result.
func inPlace(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	gocv.GaussianBlur(img, &img, image.Pt(51, 51))
	gocv.IMWrite("blurred.jpg", img)
	return nil
}

func inPlaceLate(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	gocv.IMWrite("unblurred.jpg", img) // want `image kept in file`
	gocv.GaussianBlur(img, &img, image.Pt(51, 51))
	return nil
}

// 只模糊了另一份拷贝
func copyBlurred(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	shown := gocv.NewMat()
	gocv.GaussianBlur(img, &shown, image.Pt(51, 51))
	gocv.IMWrite("shown.jpg", shown)
	gocv.IMWrite("raw.jpg", img) // want `image kept in file`
	return nil
}

func onePathBlurred(rec *face.Recognizer, raw []byte, hide bool) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	if hide {
		gocv.MedianBlur(img, &img, 21)
	}
	gocv.IMWrite("maybe.jpg", img) // want `image kept in file`
	return nil
}

func byResult(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return imaging.Save(imaging.Blur(img, 12), "result.jpg")
}

func byResultIgnored(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	_ = imaging.Blur(img, 12)
	return imaging.Save(img, "ignored.jpg") // want `image kept in file`
}

func reassigned(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	img = imaging.Blur(img, 12)
	return imaging.Save(img, "reassigned.jpg")
}

// A function of the program's own that blurs what it is given.
func hide(m *gocv.Mat) { gocv.GaussianBlur(*m, m, image.Pt(31, 31)) }

func ownFunction(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	hide(&img)
	gocv.IMWrite("hidden.jpg", img)
	return nil
}

// A function that says of itself what it does.
//
//facelint:anonymizes
func pixelate(b []byte) []byte { return append([]byte(nil), b...) }

func declared(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pixels.jpg", pixelate(img), 0o600)
}

func declaredOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_ = pixelate(img)
	return os.WriteFile("nopixels.jpg", img, 0o600) // want `image kept in file`
}

// Evidence does not run back through a blur: what is recognised is another
// picture. It runs forward from before.
func blurredFirst(rec *face.Recognizer, raw []byte) error {
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	if err := jpeg.Encode(&buf, imaging.Blur(img, 1), nil); err != nil {
		return err
	}
	return imaging.Save(imaging.Blur(img, 9), "first.jpg")
}

// Sealed: kept all the same, and marked.
func seal(key, b []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, b, nil), nil
}

func sealed(rec *face.Recognizer, key, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data, err := seal(key, img)
	if err != nil {
		return err
	}
	return os.WriteFile("sealed.bin", data, 0o600) // want `image kept in file by os.WriteFile, sealed`
}

func sealedAndRaw(rec *face.Recognizer, key, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data, err := seal(key, img)
	if err != nil {
		return err
	}
	os.WriteFile("both.bin", data, 0o600)       // want `image kept in file by os.WriteFile, sealed`
	return os.WriteFile("both.jpg", img, 0o600) // want `image kept in file by os.WriteFile$`
}

// Sealed on one way, raw on the other: raw.
func sealedMaybe(rec *face.Recognizer, key, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data := img
	if len(key) > 0 {
		var err error
		if data, err = seal(key, img); err != nil {
			return err
		}
	}
	return os.WriteFile("maybe.bin", data, 0o600) // want `image kept in file by os.WriteFile$`
}

func opened(rec *face.Recognizer, gcm cipher.AEAD, data []byte) error {
	img, err := gcm.Open(nil, data[:12], data[12:], nil)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("opened.jpg", img, 0o600) // want `image kept in file by os.WriteFile$`
}

// A hash of a picture is no picture.
func hashed(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	sum := sha256.Sum256(img)
	return os.WriteFile("sum.txt", sum[:], 0o600)
}

func hashedName(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	sum := md5.Sum(img)
	return os.WriteFile(hex.EncodeToString(sum[:])+".jpg", img, 0o600) // want `image kept in file`
}

func hashWriter(rec *face.Recognizer, img []byte) error {
	h := sha256.New()
	h.Write(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("writer.txt", h.Sum(nil), 0o600)
}

// A template is another kind than the picture it was taken from.
func template(rec *face.Recognizer, db *gorm.DB, img []byte) error {
	f, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	binary.Write(&buf, binary.LittleEndian, f.Descriptor)
	return os.WriteFile("template.bin", buf.Bytes(), 0o600) // want `^template kept in file`
}

func templateSealed(rec *face.Recognizer, key, img []byte) error {
	f, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	binary.Write(&buf, binary.LittleEndian, f.Descriptor)
	data, err := seal(key, buf.Bytes())
	if err != nil {
		return err
	}
	return os.WriteFile("template.sealed", data, 0o600) // want `^template kept in file by os.WriteFile, sealed`
}

type Person struct {
	ID         uint
	Name       string
	Descriptor []float32
	Box        image.Rectangle
	Faces      int
}

func templateRow(rec *face.Recognizer, db *gorm.DB, img []byte) error {
	f, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	return db.Create(&Person{Name: "赵", Descriptor: f.Descriptor[:]}).Error // want `^template kept in sql`
}

// What is counted and boxed is no template.
func templateNone(rec *face.Recognizer, db *gorm.DB, img []byte) error {
	faces, err := rec.Recognize(img)
	if err != nil {
		return err
	}
	return db.Create(&Gate{Faces: len(faces), Box: faces[0].Rectangle}).Error
}

type Gate struct {
	ID    uint
	Faces int
	Box   image.Rectangle
}

// Vectors are compared by arithmetic: a distance is no template.
func distance(rec *face.Recognizer, a, b face.Descriptor) error {
	var sum float32
	for i := range a {
		d := a[i] - b[i]
		sum += d * d
	}
	return os.WriteFile("distance.txt", []byte(hex.EncodeToString([]byte{byte(sum * 100)})), 0o600)
}

// A vector copied element by element is one still.
func elementwise(rec *face.Recognizer, img []byte) error {
	f, err := rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	out := make([]float64, len(f.Descriptor))
	for i, x := range f.Descriptor {
		out[i] = float64(x)
	}
	var buf bytes.Buffer
	binary.Write(&buf, binary.LittleEndian, out)
	return os.WriteFile("doubles.bin", buf.Bytes(), 0o600) // want `^template kept in file`
}

// A face is cut out; a picture is drawn into another.
func cut(rec *face.Recognizer, raw []byte) error {
	faces, err := rec.Recognize(raw)
	if err != nil {
		return err
	}
	img, err := gocv.IMDecode(raw, 1)
	if err != nil {
		return err
	}
	crop := img.Region(faces[0].Rectangle)
	gocv.IMWrite("crop.jpg", crop) // want `image kept in file`
	return nil
}

func pixels(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	out := image.NewRGBA(img.Bounds())
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			out.Set(x, y, img.At(x, y))
		}
	}
	return imaging.Save(out, "pixels.png") // want `image kept in file`
}

func bounds(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return imaging.Save(image.NewRGBA(img.Bounds()), "blank.png")
}
