// Package sql puts values into columns.
package sql

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
)

//go:embed migrations/001_people.sql
var schema string

func insert(db *sql.DB, name string, b []byte) error {
	_, err := db.Exec("INSERT INTO users (name, face_feature) VALUES (?, ?)", name, b) // want `^template by column "face_feature", medium confidence`
	return err
}

func several(db *sql.DB, a, b []byte) error {
	_, err := db.Exec("INSERT INTO users (id, face_image) VALUES (1, ?), (2, ?)", a, b) // want `^image by column "face_image"`
	return err
}

func numbered(ctx context.Context, tx *sql.Tx, id int, b []byte) error {
	_, err := tx.ExecContext(ctx, `UPDATE users SET "faceImage" = $2, updated_at = now() WHERE id = $1`, id, b) // want `^image by column "faceImage"`
	return err
}

func named(db *sql.DB, b []byte) error {
	_, err := db.Exec("UPDATE users SET face_img = @pic WHERE id = @id", sql.Named("id", 1), sql.Named("pic", b)) // want `^image by column "face_img"`
	return err
}

func prepared(db *sql.DB, b []byte) error {
	stmt, err := db.Prepare("INSERT INTO users (id, selfie) VALUES (?, ?)")
	if err != nil {
		return err
	}
	_, err = stmt.Exec(1, b) // want `^image by column "selfie"`
	return err
}

const tableName = "t_user"

func built(db *sql.DB, b, f []byte) error {
	_, err := db.Exec(fmt.Sprintf("INSERT INTO %s (id, face_img) VALUES (?, ?)", os.Args[1]), 1, b) // want `^image by column "face_img"`
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO "+tableName+" (id, 人脸特征) VALUES (?, ?)", 1, f) // want `^template by column "人脸特征"`
	return err
}

func table(db *sql.DB, b []byte) error {
	_, err := db.Exec("INSERT INTO faces (id, image) VALUES (?, ?)", 1, b) // want `^image by column "faces.image"`
	return err
}

func vector(db *sql.DB, v []float32) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO users (face_embedding) VALUES ($1)", text) // want `^template by column "face_embedding"`
	return err
}

// The columns of people have their meaning from the migration.

func remarked(db *sql.DB, b []byte) error {
	_, err := db.Exec("INSERT INTO people (tz, zp) VALUES (?, ?)", b, "a.jpg") // want `^template by comment "人脸 特征"`
	return err
}

func longText(db *sql.DB, s string) error {
	_, err := db.Exec("UPDATE people SET zp = ? WHERE id = 1", s) // want `^image by comment "人脸 照片"`
	return err
}

func places(db *sql.DB, b []byte) error {
	_, err := db.Exec("INSERT INTO people VALUES (?, ?, ?, ?)", 1, "name", b, "") // want `^template by comment "人脸 特征"`
	return err
}

// A file at the path that goes into a column for pictures of faces holds one.

func path(db *sql.DB, b []byte, p string) error {
	if err := os.WriteFile(p, b, 0o600); err != nil { // want `^image by column "face_img"`
		return err
	}
	_, err := db.Exec("UPDATE users SET face_img = ? WHERE id = 1", p)
	return err
}

const create = `CREATE TABLE IF NOT EXISTS visitors (
	id INT,
	shot BYTEA, -- 访客人脸抓拍图
	badge BYTEA -- 访客证
)`

func visitor(db *sql.DB, shot, badge []byte) error {
	if _, err := db.Exec(create); err != nil {
		return err
	}
	_, err := db.Exec("INSERT INTO visitors (id, shot) VALUES ($1, $2)", 1, shot) // want `^image by comment "人脸 图"`
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO visitors (id, badge) VALUES ($1, $2)", 1, badge)
	return err
}

// Nothing to see in these.

func clean(db *sql.DB, b []byte, s string) error {
	for _, q := range []string{"a", "b"} {
		fmt.Println(q)
	}
	_, _ = db.Exec("INSERT INTO users (face_feature, logo) VALUES (NULL, ?)", b)
	_, _ = db.Exec("UPDATE users SET logo = ? WHERE face_image = ?", b, b)
	_, _ = db.Exec("INSERT INTO users (font_face, typeface_image) VALUES (?, ?)", b, b)
	_, _ = db.Exec("INSERT INTO users (face_image_url) VALUES (?)", s)
	_, _ = db.Exec("INSERT INTO users (fingerprint, voice_template) VALUES (?, ?)", b, b)
	_, _ = db.Exec("INSERT INTO people (id, zw) VALUES (?, ?)", 1, b)
	_, _ = db.Exec("DELETE FROM users WHERE face_image = ?", b)
	_, err := db.Exec("INSERT INTO interfaces (image) VALUES (?)", b)
	return err
}
