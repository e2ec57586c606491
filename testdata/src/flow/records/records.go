// Package records keeps whole structs, of which some fields hold face data.
package records

import (
	"context"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"os"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/redis/go-redis/v9"
	"gorm.io/gorm"
)

type Visitor struct {
	ID     uint
	Name   string
	Pic    []byte
	Doc    []byte
	Home   *Address
	Visits []Visit
}

type Address struct{ Street, Door []byte }

type Visit struct {
	At   time.Time
	Shot []byte
	Memo string
}

func create(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&Visitor{Name: "a", Pic: img}).Error // want `image kept in sql`
}

func createOther(db *gorm.DB, rec *face.Recognizer, img, doc []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&Visitor{Name: "a", Doc: doc}).Error
}

// 嵌套结构里的照片同样会入库
func nested(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	v := Visitor{Name: "b"}
	v.Visits = append(v.Visits, Visit{At: time.Now(), Shot: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Save(&v).Error // want `image kept in sql`
}

func nestedOther(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	v := Visitor{Name: "b"}
	v.Visits = append(v.Visits, Visit{At: time.Now(), Shot: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&Visit{At: v.Visits[0].At, Memo: v.Visits[0].Memo}).Error
}

func pointerField(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	v := Visitor{Home: &Address{}}
	v.Home.Door = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&v).Error // want `image kept in sql`
}

func slice(db *gorm.DB, rec *face.Recognizer, imgs [][]byte) error {
	var rows []Visitor
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err == nil {
			rows = append(rows, Visitor{Pic: img})
		}
	}
	return db.CreateInBatches(rows, 100).Error // want `image kept in sql`
}

func sliceOther(db *gorm.DB, rec *face.Recognizer, imgs [][]byte) error {
	var rows []Visitor
	for i, img := range imgs {
		if _, err := rec.Recognize(img); err == nil {
			rows = append(rows, Visitor{ID: uint(i)})
		}
	}
	return db.CreateInBatches(rows, 100).Error
}

func updates(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Model(&Visitor{}).Updates(map[string]any{"name": "c", "pic": img}).Error // want `image kept in sql`
}

func updatesOther(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Model(&Visitor{}).Updates(map[string]any{"name": "c", "size": len(img)}).Error
}

func update(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Model(&Visitor{}).Where("id = ?", 1).Update("pic", img).Error // want `image kept in sql`
}

func raw(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Exec("INSERT INTO visitors (name, pic) VALUES (?, ?)", "d", img).Error // want `image kept in sql`
}

func rawOther(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Exec("INSERT INTO visitors (name, size) VALUES (?, ?)", "d", len(img)).Error
}

func transaction(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Create(&Address{Street: []byte("s")}).Error; err != nil {
			return err
		}
		return tx.Create(&Visitor{Pic: img}).Error // want `image kept in sql`
	})
}

// From one struct to another by a mapper of the program's own.
type visitorDTO struct {
	Name string `json:"name"`
	Pic  []byte `json:"pic"`
	Doc  []byte `json:"doc"`
}

func (d *visitorDTO) toModel() *Visitor { return &Visitor{Name: d.Name, Pic: d.Pic, Doc: d.Doc} }
func (d *visitorDTO) toPlain() *Visitor { return &Visitor{Name: d.Name, Doc: d.Doc} }

func mapped(db *gorm.DB, rec *face.Recognizer, d *visitorDTO) error {
	if _, err := rec.Recognize(d.Pic); err != nil {
		return err
	}
	return db.Create(d.toModel()).Error // want `image kept in sql`
}

func mappedOther(db *gorm.DB, rec *face.Recognizer, d *visitorDTO) error {
	if _, err := rec.Recognize(d.Pic); err != nil {
		return err
	}
	return db.Create(d.toPlain()).Error
}

// Other sinks that take anything.
func cache(ctx context.Context, rdb *redis.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data, err := json.Marshal(Visitor{Name: "e", Pic: img})
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "visitor", data, 0).Err() // want `image kept in keyvalue`
}

func cacheOther(ctx context.Context, rdb *redis.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data, err := json.Marshal(Visitor{Name: "e"})
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "visitor", data, 0).Err()
}

func hash(ctx context.Context, rdb *redis.Client, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return rdb.HSet(ctx, "visitor", "name", "f", "pic", img).Err() // want `image kept in keyvalue`
}

func gobFile(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("visitor.gob")
	if err != nil {
		return err
	}
	defer out.Close()
	return gob.NewEncoder(out).Encode(&Visitor{Name: "g", Pic: img}) // want `image kept in file`
}

func printed(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("visitor.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = fmt.Fprintf(out, "%+v\n", Visitor{Name: "h", Pic: img}) // want `image kept in file`
	return err
}

func printedOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("visitor.log")
	if err != nil {
		return err
	}
	defer out.Close()
	v := Visitor{Name: "h", Pic: img}
	_, err = fmt.Fprintf(out, "%s\n", v.Name)
	return err
}

// A struct whose own field says what it holds, filled by nobody we see.
type Enrolment struct {
	ID        uint
	FaceImage []byte
	Remark    string
}

func byType(db *gorm.DB, e *Enrolment) error {
	return db.Create(e).Error // want `image kept in sql`
}

func byTypeOther(db *gorm.DB, a *Address) error { return db.Create(a).Error }

// A query is no write.
func query(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	var v Visitor
	return db.Where("pic = ?", img).First(&v).Error
}

// What is read out of a table is data of that table.
func loaded(db *gorm.DB, rec *face.Recognizer) error {
	var v Visitor
	if err := db.First(&v, 1).Error; err != nil {
		return err
	}
	if _, err := rec.Recognize(v.Pic); err != nil {
		return err
	}
	os.WriteFile("loaded.txt", v.Doc, 0o600)
	return os.WriteFile("loaded.jpg", v.Pic, 0o600) // want `image kept in file`
}
