package sealed

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"

	"facecrypt/sealed/cipherbox"
)

// Person is a row with one secret field and one that is not.
type Person struct {
	ID      uint
	IDCard  []byte
	Feature []byte
}

// The key encrypts the other field.
func (v *Vault) otherField(idCard string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, []byte(idCard))
	if err != nil {
		return err
	}
	return v.db.Create(&Person{IDCard: sealed, Feature: blob}).Error // want `a face template is kept unencrypted in an SQL table \(people\)`
}

// The other way round nothing of the face is in clear.
func (v *Vault) thisField(idCard string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Person{IDCard: []byte(idCard), Feature: sealed}).Error
}

// Pair is a row of two templates.
type Pair struct {
	ID  uint
	New []byte
	Old []byte
}

func (v *Vault) oneOfTwo(img, former []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	old, err := v.template(former)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, blob)
	if err != nil {
		return err
	}
	return v.db.Create(&Pair{New: sealed, Old: old}).Error // want `kept unencrypted in an SQL table \(pairs\)`
}

// Without a key it is kept as it is.
func (v *Vault) fallback(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	if len(v.key) > 0 {
		if blob, err = encryptAES(v.key, blob); err != nil {
			return err
		}
	}
	return v.db.Create(&Row{Person: person, Feature: blob}).Error // want `kept unencrypted in an SQL table \(rows\)`
}

// An error of the cipher is swallowed, and the plain text goes on.
func (v *Vault) swallowed(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	out := blob
	if sealed, err := encryptAES(v.key, blob); err == nil {
		out = sealed
	}
	return os.WriteFile("templates/"+person, out, 0o600) // want `kept unencrypted in a file \(templates\)`
}

// What is encrypted is thrown away.
func (v *Vault) unused(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	if _, err := encryptAES(v.key, blob); err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: blob}).Error // want `kept unencrypted in an SQL table \(rows\)`
}

// One store is sealed, the copy beside it is not.
func (v *Vault) copied(ctx context.Context, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sealed, err := encryptAES(v.key, blob)
	if err != nil {
		return err
	}
	if err := v.db.Create(&Row{Person: person, Feature: sealed}).Error; err != nil {
		return err
	}
	return v.rdb.Set(ctx, "tpl:"+person, blob, 0).Err() // want `kept unencrypted in a key-value store \(tpl:\)`
}

// What only looks like encryption.
func (v *Vault) obfuscated(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	// gap: single bytes are numbers, which are not followed.
	return v.db.Create(&Row{Person: person, Feature: cipherbox.Obfuscate(blob)}).Error
}

func (v *Vault) encodedOnly(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	return v.db.Create(&Row{Person: person, Feature: []byte(cipherbox.Encode(blob))}).Error // want `kept unencrypted in an SQL table \(rows\)`
}

// The digest is no face; the template beside it is one.
func (v *Vault) signed(person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(append(blob, v.key...))
	return os.WriteFile("templates/"+person, append([]byte(hex.EncodeToString(sum[:])), blob...), 0o600) // want `kept unencrypted in a file \(templates\)`
}

// What was opened goes to another store as it is.
func (v *Vault) opened(ctx context.Context, person string, img []byte) error {
	blob, err := v.template(img)
	if err != nil {
		return err
	}
	box, err := cipherbox.New(v.key)
	if err != nil {
		return err
	}
	sealed, err := box.Encrypt(blob)
	if err != nil {
		return err
	}
	plain, err := box.Decrypt(sealed)
	if err != nil {
		return err
	}
	// gap: what was sealed once counts as sealed, also when it was opened since.
	return v.rdb.Set(ctx, "open:"+person, plain, 0).Err()
}

// export 解密后写入文件
func (v *Vault) export(path string) error {
	var rows []Row
	if err := v.db.Find(&rows).Error; err != nil {
		return err
	}
	box, err := cipherbox.New(v.key)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for _, row := range rows {
		plain, err := box.Decrypt(row.Feature)
		if err != nil {
			return err
		}
		// gap: what comes out of a store is told of where it got there, also when it leaves it in clear.
		if _, err := f.Write(plain); err != nil {
			return err
		}
	}
	return nil
}
