// Package records keeps faces in one row with who they belong to.
package records

import (
	"context"
	"database/sql"
	"encoding/json"
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/pgvector/pgvector-go"
	"gorm.io/gorm"
	"xorm.io/xorm"
)

// FaceUser 人脸用户
type FaceUser struct {
	ID      uint
	Name    string
	IDCard  string
	Feature []byte // 人脸特征
}

// Handler serves.
type Handler struct {
	db   *gorm.DB
	xorm *xorm.Engine
	pool *pgxpool.Pool
	sql  *sql.DB
	rec  *face.Recognizer
}

func (h *Handler) register(c *gin.Context) {
	fh, err := c.FormFile("photo")
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	f, err := fh.Open()
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	defer f.Close()
	img, err := io.ReadAll(f)
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	one, err := h.rec.RecognizeSingle(img)
	if err != nil || one == nil {
		c.AbortWithStatus(http.StatusUnprocessableEntity)
		return
	}
	blob, _ := json.Marshal(one.Descriptor)
	u := FaceUser{Name: c.PostForm("name"), IDCard: c.PostForm("id_card"), Feature: blob}
	if err := h.db.Create(&u).Error; err != nil { // want `colocate: a face template is kept in one record of an SQL table \(face_users\) with Name, IDCard by \(\*gorm\.DB\)\.Create; it comes from .*RecognizeSingle`
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

// Several at once, in the table that was told of.
func (h *Handler) imported(users []FaceUser) error {
	return h.db.CreateInBatches(users, 100).Error
}

// Resident is a row that comes in lists only.
type Resident struct {
	ID       uint
	FullName string
	Passport string
	Feature  []byte // 人脸特征
}

func (h *Handler) residents(all []Resident) error {
	return h.db.CreateInBatches(all, 100).Error // want `kept in one record of an SQL table \(residents\) with FullName, Passport`
}

// FaceID is what a user signs in with.
type FaceID struct {
	Name       string    `xorm:"varchar(100) notnull pk" json:"name"`
	FaceIDData []float64 `json:"faceIdData"`
	ImageURL   string    `json:"ImageUrl"`
}

// User is the user of an identity provider.
type User struct {
	Owner       string    `xorm:"varchar(100) notnull pk" json:"owner"`
	Name        string    `xorm:"varchar(255) notnull pk" json:"name"`
	DisplayName string    `xorm:"varchar(100)" json:"displayName"`
	Email       string    `xorm:"varchar(100) index" json:"email"`
	Phone       string    `xorm:"varchar(100) index" json:"phone"`
	FaceIds     []*FaceID `json:"faceIds"`
}

func (h *Handler) addFace(u *User, name string, faceIDData []float64) error {
	u.FaceIds = append(u.FaceIds, &FaceID{Name: name, FaceIDData: faceIDData})
	_, err := h.xorm.ID(u.Name).Cols("face_ids").Update(u) // want `a face template is kept in one record of an SQL table \(user\) with Name, Email, Phone`
	return err
}

// Person is what employees and visitors have in common.
type Person struct {
	RealName string `gorm:"size:64"`
	Mobile   *string
}

// Employee embeds it.
type Employee struct {
	gorm.Model
	Person
	JobNumber string
	FaceImage []byte `gorm:"type:mediumblob"`
}

func (h *Handler) hire(e *Employee, faceImage []byte) error {
	e.FaceImage = faceImage
	return h.db.Save(e).Error // want `a face image is kept in one record of an SQL table \(employees\) with RealName, Mobile`
}

// Visitor has it in columns with a prefix.
type Visitor struct {
	ID        uint
	Host      Contact `gorm:"embedded;embeddedPrefix:host_"`
	FaceImage []byte
}

// Contact is somebody to ask.
type Contact struct {
	Phone sql.NullString
	Desk  string
}

func (h *Handler) visit(faceImage []byte, phone string) error {
	return h.db.Create(&Visitor{Host: Contact{Phone: sql.NullString{String: phone, Valid: true}}, FaceImage: faceImage}).Error // want `an SQL table \(visitors\) with Phone`
}

// Columns of a statement are fields of a record.
func (h *Handler) insert(ctx context.Context, name, idNo string, faceEmbedding []float32) error {
	if _, err := h.pool.Exec(ctx, // want `a face template is kept in one record of an SQL table \(people\) with name, id_number`
		"INSERT INTO people (name, id_number, embedding) VALUES ($1, $2, $3)", name, idNo, pgvector.NewVector(faceEmbedding)); err != nil {
		return err
	}
	_, err := h.sql.Exec(`UPDATE members SET mobile = ?, face_feature = ? WHERE id = ?`, idNo, faceEmbedding, 1) // want `an SQL table \(members\) with mobile`
	return err
}

// By a map of columns.
func (h *Handler) update(id uint, name string, faceFeature []byte) error {
	return h.db.Table("customers").Where("id = ?", id).Updates(map[string]any{ // want `an SQL table \(customers\) with name`
		"name":    name,
		"feature": faceFeature,
	}).Error
}
