// Package sealed encrypts templates in all the ways that people do, before they
// are kept: nothing is found in this file.
package sealed

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"os"

	"facecrypt/sealed/cipherbox"

	"filippo.io/age"
	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/redis/go-redis/v9"
	"github.com/tjfoc/gmsm/sm4"
	"golang.org/x/crypto/nacl/secretbox"
	"gorm.io/gorm"
)

// Row is a template at rest.
type Row struct {
	ID      uint
	Person  string
	Feature []byte `gorm:"type:varbinary(2048)"`
}

// Vault keeps templates.
type Vault struct {
	db    *gorm.DB
	rdb   *redis.Client
	kms   *kms.Client
	rec   *face.Recognizer
	gcm   cipher.AEAD
	key   []byte
	boxed [32]byte
	pub   *rsa.PublicKey
}

func (v *Vault) template(img []byte) ([]byte, error) {
	one, err := v.rec.RecognizeSingle(img)
	if err != nil {
		return nil, err
	}
	if one == nil {
		return nil, errors.New("no face")
	}
	return json.Marshal(one.Descriptor)
}

func (v *Vault) direct(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	nonce := make([]byte, v.gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: v.gcm.Seal(nonce, nonce, blob, []byte(person))}).Error
}

// The nonce goes in front of what is sealed.
func (v *Vault) appended(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	nonce := make([]byte, 12)
	rand.Read(nonce)
	sealed := v.gcm.Seal(nil, nonce, blob, nil)
	return v.db.Create(&Row{Person: person, Feature: append(nonce, sealed...)}).Error
}

func encryptAES(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

func (v *Vault) ownFunction(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: sealed}).Error
}

func (v *Vault) asText(ctx context.Context, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, blob)
	if err != nil {
		return err
	}
	return v.rdb.Set(ctx, "tpl:"+person, base64.StdEncoding.EncodeToString(sealed), 0).Err()
}

func (v *Vault) ownPackage(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	box, err := cipherbox.New(v.key)
	if err != nil {
		return err
	}
	text, err := box.EncryptToBase64(blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: []byte(text)}).Error
}

// encryptCBC 分组加密
func encryptCBC(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	pad := block.BlockSize() - len(plain)%block.BlockSize()
	plain = append(plain, bytes.Repeat([]byte{byte(pad)}, pad)...)
	out := make([]byte, aes.BlockSize+len(plain))
	iv := out[:aes.BlockSize]
	if _, err := rand.Read(iv); err != nil {
		return nil, err
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out[aes.BlockSize:], plain)
	return out, nil
}

func (v *Vault) cbc(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptCBC(v.key, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: sealed}).Error
}

func (v *Vault) stream(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	block, err := aes.NewCipher(v.key)
	if err != nil {
		return err
	}
	iv := sha256.Sum256([]byte(person))
	out := make([]byte, len(blob))
	cipher.NewCTR(block, iv[:aes.BlockSize]).XORKeyStream(out, blob)
	return os.WriteFile("templates/"+person, out, 0o600)
}

// 国密 SM4
func (v *Vault) sm4(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out, err := sm4.Sm4Cbc(v.key, blob, true)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out}).Error
}

func (v *Vault) sm4GCM(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	block, err := sm4.NewCipher(v.key)
	if err != nil {
		return err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return err
	}
	nonce := make([]byte, aead.NonceSize())
	rand.Read(nonce)
	return v.db.Create(&Row{Person: person, Feature: aead.Seal(nonce, nonce, blob, nil)}).Error
}

func (v *Vault) box(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	var nonce [24]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: secretbox.Seal(nonce[:], blob, &nonce, &v.boxed)}).Error
}

func (v *Vault) wrapped(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, v.pub, blob, nil)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out}).Error
}

func (v *Vault) byKMS(ctx context.Context, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out, err := v.kms.Encrypt(ctx, &kms.EncryptInput{KeyId: aws.String("alias/face"), Plaintext: blob})
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out.CiphertextBlob}).Error
}

// A data key of its own for each person.
func (v *Vault) envelope(ctx context.Context, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	key, err := v.kms.GenerateDataKey(ctx, &kms.GenerateDataKeyInput{KeyId: aws.String("alias/face")})
	if err != nil {
		return err
	}
	sealed, err := encryptAES(key.Plaintext, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: append(key.CiphertextBlob, sealed...)}).Error
}

// The picture goes through age into the file.
func (v *Vault) toFile(recipient, path string, img []byte) error {
	if _, err := v.rec.Recognize(img); err != nil {
		return err
	}
	to, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w, err := age.Encrypt(f, to)
	if err != nil {
		return err
	}
	if _, err := w.Write(img); err != nil {
		return err
	}
	return w.Close()
}

func (v *Vault) inMemory(recipient, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	to, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, bytes.NewReader(blob)); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out.Bytes()}).Error
}

// hsm is a module behind cgo, of which nothing is seen here.
type hsm interface {
	//facelint:encrypts
	Wrap(slot int, data []byte) ([]byte, error)
}

func (v *Vault) module(h hsm, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out, err := h.Wrap(1, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out}).Error
}

//facelint:encrypts
func scramble(data []byte) []byte {
	out := make([]byte, len(data))
	for i, b := range data {
		out[i] = b ^ deviceKey[i%len(deviceKey)]
	}
	return out
}

// deviceKey 出厂时写入
var deviceKey = []byte{0x5a, 0x13, 0xc7, 0x88}

func (v *Vault) declared(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: scramble(blob)}).Error
}

// The cipher is behind an interface, and its only implementation encrypts.
type encrypter interface {
	Encrypt(plain []byte) ([]byte, error)
}

func (v *Vault) behindInterface(e encrypter, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out, err := e.Encrypt(blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: out}).Error
}

func (v *Vault) wired(person string, img []byte) error {
	box, err := cipherbox.New(v.key)
	if err != nil {
		return err
	}
	return v.behindInterface(box, person, img)
}
