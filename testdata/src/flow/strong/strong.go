// Package strong overwrites, clears and replaces data before something is kept.
package strong

import (
	"os"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"

	"flow/strong/mask"
)

type User struct {
	ID    uint
	Name  string
	Photo []byte
	Card  []byte
}

func variable(rec *face.Recognizer, img []byte) error {
	b := img
	if _, err := rec.Recognize(b); err != nil {
		return err
	}
	b = []byte("nothing")
	return os.WriteFile("variable.txt", b, 0o600)
}

func variableOnePath(rec *face.Recognizer, img []byte, drop bool) error {
	b := img
	if _, err := rec.Recognize(b); err != nil {
		return err
	}
	if drop {
		b = []byte("nothing")
	}
	return os.WriteFile("onepath.jpg", b, 0o600) // want `image kept in file`
}

// 保存前清空照片字段
func fieldNil(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Name: "王", Photo: img}
	if _, err := rec.Recognize(u.Photo); err != nil {
		return err
	}
	u.Photo = nil
	return db.Create(&u).Error
}

func fieldNilOnePath(db *gorm.DB, rec *face.Recognizer, img []byte, keep bool) error {
	u := User{Name: "王", Photo: img}
	if _, err := rec.Recognize(u.Photo); err != nil {
		return err
	}
	if !keep {
		u.Photo = nil
	}
	return db.Create(&u).Error // want `image kept in sql`
}

// Cleared, but too late.
func fieldNilAfter(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Name: "王", Photo: img}
	if _, err := rec.Recognize(u.Photo); err != nil {
		return err
	}
	if err := db.Create(&u).Error; err != nil { // want `image kept in sql`
		return err
	}
	u.Photo = nil
	return nil
}

// Another field is cleared.
func otherFieldNil(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Name: "王", Photo: img}
	if _, err := rec.Recognize(u.Photo); err != nil {
		return err
	}
	u.Card = nil
	return db.Create(&u).Error // want `image kept in sql`
}

// The field of another value is cleared.
func otherValueNil(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u, v := &User{Photo: img}, &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	v.Photo = nil
	return db.Create(u).Error // want `image kept in sql`
}

func throughPointer(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	p := &u.Photo
	*p = nil
	return db.Create(u).Error
}

// Of two values that a pointer may point to, neither is surely cleared.
func maybeThroughPointer(db *gorm.DB, rec *face.Recognizer, img []byte, first bool) error {
	u, v := &User{Photo: img}, &User{}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	p := u
	if !first {
		p = v
	}
	p.Photo = nil
	return db.Create(u).Error // want `image kept in sql`
}

// The whole struct is replaced.
func replaced(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	u = User{Name: u.Name}
	return db.Create(&u).Error
}

// A method clears.
func (u *User) Redact() { u.Photo = nil }

func method(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	u.Redact()
	return db.Create(u).Error
}

func methodOfOther(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u, v := &User{Photo: img}, &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	v.Redact()
	return db.Create(u).Error // want `image kept in sql`
}

func methodOnePath(db *gorm.DB, rec *face.Recognizer, img []byte, keep bool) error {
	u := &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if !keep {
		u.Redact()
	}
	return db.Create(u).Error // want `image kept in sql`
}

// A method that clears on some ways only.
func (u *User) RedactIf(ok bool) {
	if ok {
		u.Photo = nil
	}
}

func methodMaybe(db *gorm.DB, rec *face.Recognizer, img []byte, ok bool) error {
	u := &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	u.RedactIf(ok)
	return db.Create(u).Error // want `image kept in sql`
}

// A method on a value clears a copy.
func (u User) Redacted() User { u.Photo = nil; return u }

func valueMethod(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	v := u.Redacted()
	return db.Create(&v).Error
}

func valueMethodIgnored(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	u.Redacted()
	return db.Create(&u).Error // want `image kept in sql`
}

func redact(u *User) { u.Photo = u.Photo[:0:0] }

func emptied(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := &User{Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	redact(u)
	return db.Create(u).Error
}

// A loop clears the elements of a slice.
func loop(db *gorm.DB, rec *face.Recognizer, users []*User) error {
	for _, u := range users {
		if _, err := rec.Recognize(u.Photo); err != nil {
			return err
		}
	}
	for _, u := range users {
		u.Photo = nil
	}
	return db.Create(users).Error
}

func loopByIndex(db *gorm.DB, rec *face.Recognizer, users []User) error {
	for i := range users {
		if _, err := rec.Recognize(users[i].Photo); err != nil {
			return err
		}
		users[i].Photo = nil
	}
	return db.Create(&users).Error
}

// The loop clears copies.
func loopOfCopies(db *gorm.DB, rec *face.Recognizer, users []User) error {
	for _, u := range users {
		if _, err := rec.Recognize(u.Photo); err != nil {
			return err
		}
		u.Photo = nil
	}
	return db.Create(&users).Error // want `image kept in sql`
}

func loopOfSome(db *gorm.DB, rec *face.Recognizer, users []*User) error {
	for _, u := range users {
		if _, err := rec.Recognize(u.Photo); err != nil {
			return err
		}
		if u.Name == "" {
			u.Photo = nil
		}
	}
	return db.Create(users).Error // want `image kept in sql`
}

// Map entries.
func entry(rec *face.Recognizer, img []byte) error {
	m := map[string][]byte{"pic": img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	m["pic"] = nil
	return os.WriteFile("entry.bin", m["pic"], 0o600)
}

func entryOther(rec *face.Recognizer, img []byte) error {
	m := map[string][]byte{"pic": img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	m["doc"] = nil
	return os.WriteFile("entry.jpg", m["pic"], 0o600) // want `image kept in file`
}

// A captured variable, overwritten by the literal.
func captured(rec *face.Recognizer, img []byte) error {
	b := img
	drop := func() { b = nil }
	if _, err := rec.Recognize(b); err != nil {
		return err
	}
	drop()
	return os.WriteFile("captured.txt", b, 0o600) // gap: reported though a function that was called before overwrote the data
}

func capturedUncalled(rec *face.Recognizer, img []byte) error {
	b := img
	drop := func() { b = nil }
	if _, err := rec.Recognize(b); err != nil {
		drop()
		return err
	}
	return os.WriteFile("captured.jpg", b, 0o600) // want `image kept in file`
}

// A package variable.
var last []byte

func global(rec *face.Recognizer, img []byte) error {
	last = img
	if _, err := rec.Recognize(last); err != nil {
		return err
	}
	last = nil
	return os.WriteFile("global.txt", last, 0o600) // gap: reported though the data was overwritten, cleared or deleted before
}

// Zeroed in place.
func zeroed(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for i := range img {
		img[i] = 0
	}
	return os.WriteFile("zeroed.bin", img, 0o600)
}

func overwritten(rec *face.Recognizer, img, blank []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	copy(img, blank)
	return os.WriteFile("overwritten.bin", img[:len(blank)], 0o600) // gap: reported though the data was overwritten, cleared or deleted before
}

// An array element with a constant index.
func element(rec *face.Recognizer, img []byte) error {
	var last [2][]byte
	last[0] = img
	if _, err := rec.Recognize(last[0]); err != nil {
		return err
	}
	last[0] = nil
	return os.WriteFile("element.bin", last[0], 0o600) // gap: reported though the data was overwritten, cleared or deleted before
}

// The data goes to the struct after it was kept.
func filledAfter(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	u := User{Name: "王"}
	if err := db.Create(&u).Error; err != nil {
		return err
	}
	u.Photo = img
	_, err := rec.Recognize(u.Photo)
	return err
}

// A loop comes round again.
func filledInLoop(db *gorm.DB, rec *face.Recognizer, imgs [][]byte) error {
	var u User
	for _, img := range imgs {
		if err := db.Create(&u).Error; err != nil { // want `image kept in sql`
			return err
		}
		u.Photo = img
		if _, err := rec.Recognize(img); err != nil {
			return err
		}
	}
	return nil
}

// Methods of another package clear.
func elsewhere(rec *face.Recognizer, img []byte) error {
	r := mask.Record{Photo: img, Name: "n"}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	mask.Strip(&r)
	return r.Save()
}

func elsewhereOther(rec *face.Recognizer, img []byte) error {
	r := mask.Record{Photo: img, Name: "n"}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	mask.Rename(&r)
	return r.Save() // want `image kept in file`
}
