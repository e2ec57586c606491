// Command marked marks rows as deleted, in the ways that people do.
package main

import (
	"context"
	"database/sql"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/robfig/cron/v3"
	"github.com/uptrace/bun"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
	"xorm.io/xorm"
)

// UserFace 用户人脸
type UserFace struct {
	gorm.Model
	FaceImage []byte
}

// Erased 彻底删除的人脸
type Erased struct {
	gorm.Model
	FaceImage []byte
}

// Purged 先标记、后清除的人脸
type Purged struct {
	gorm.Model
	FaceImage []byte
}

// Flagged is marked by hand.
type Flagged struct {
	ID        uint
	IsDeleted bool
	FaceImage []byte
}

// Discarded is marked by its status.
type Discarded struct {
	ID        uint
	Status    string
	FaceImage []byte
}

// Emptied loses its picture with the mark.
type Emptied struct {
	ID        uint
	IsDeleted bool
	FaceImage []byte
}

// Hidden can be shown again.
type Hidden struct {
	ID        uint
	IsDeleted bool
	FaceImage []byte
}

// Epoch has a time that gorm does not look at.
type Epoch struct {
	ID        uint
	FaceImage []byte
	DeletedAt int64
}

// Member is a row of xorm's.
type Member struct {
	ID        int64
	FaceImage []byte
	Deleted   time.Time `xorm:"deleted"`
}

// Leaver is another one, erased for good.
type Leaver struct {
	ID        int64
	FaceImage []byte
	Deleted   time.Time `xorm:"deleted"`
}

// Pupil is a row of bun's.
type Pupil struct {
	ID        int64
	FaceImage []byte
	DeletedAt time.Time `bun:",soft_delete,nullzero"`
}

// Graduate is another one, erased for good.
type Graduate struct {
	ID        int64
	FaceImage []byte
	DeletedAt time.Time `bun:",soft_delete,nullzero"`
}

type stores struct {
	sql  *sql.DB
	gorm *gorm.DB
	xorm *xorm.Engine
	bun  *bun.DB
	docs *mongo.Database
}

func (s *stores) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	ctx := c.Request.Context()
	switch c.Param("kind") {
	case "gorm":
		s.gorm.Create(&UserFace{FaceImage: faceImage})
		s.gorm.Create(&Erased{FaceImage: faceImage})
		s.gorm.Create(&Flagged{FaceImage: faceImage})
		s.gorm.Create(&Discarded{FaceImage: faceImage})
		s.gorm.Create(&Emptied{FaceImage: faceImage})
		s.gorm.Create(&Epoch{FaceImage: faceImage})
	case "purged":
		s.gorm.Create(&Purged{FaceImage: faceImage})
	case "hidden":
		s.gorm.Create(&Hidden{FaceImage: faceImage})
	case "xorm":
		s.xorm.Insert(&Member{FaceImage: faceImage})
		s.xorm.Insert(&Leaver{FaceImage: faceImage})
	case "bun":
		s.bun.NewInsert().Model(&Pupil{FaceImage: faceImage}).Exec(ctx)
		s.bun.NewInsert().Model(&Graduate{FaceImage: faceImage}).Exec(ctx)
	case "sql":
		s.sql.Exec("INSERT INTO t_face (id, face_image) VALUES (?, ?)", c.Param("id"), faceImage)
		s.sql.Exec("INSERT INTO t_cleared (id, face_image) VALUES (?, ?)", c.Param("id"), faceImage)
		s.sql.Exec("INSERT INTO t_helped (id, face_image) VALUES (?, ?)", c.Param("id"), faceImage)
	case "mongo":
		s.docs.Collection("people").InsertOne(ctx, bson.M{"face": faceImage})
		s.docs.Collection("unset").InsertOne(ctx, bson.M{"face_image": faceImage})
	}
}

// remove 软删除
func (s *stores) remove(ctx context.Context, id string) {
	s.gorm.Where("id = ?", id).Delete(&UserFace{}) // want `this deletion only marks the rows of an SQL table \(user_faces\) as deleted, and nothing else that the program can be made to do erases them: a face image stays readable in place`
	s.gorm.Unscoped().Where("id = ?", id).Delete(&Erased{})
	s.gorm.Delete(&Purged{}, id)
	s.gorm.Model(&Flagged{}).Where("id = ?", id).Update("is_deleted", true)                                                 // want `only marks the rows of an SQL table \(flaggeds\)`
	s.gorm.Model(&Discarded{}).Where("id = ?", id).Updates(map[string]any{"status": "discarded", "updated_at": time.Now()}) // want `only marks the rows of an SQL table \(discardeds\)`
	s.gorm.Model(&Emptied{}).Where("id = ?", id).Updates(map[string]any{"is_deleted": true, "face_image": nil})
	s.gorm.Where("id = ?", id).Delete(&Epoch{})
	s.xorm.ID(id).Delete(&Member{}) // want `only marks the rows of an SQL table \(member\)`
	s.xorm.ID(id).Unscoped().Delete(&Leaver{})
	s.bun.NewDelete().Model(&Pupil{}).Where("id = ?", id).Exec(ctx) // want `only marks the rows of an SQL table \(pupils\)`
	s.bun.NewDelete().Model(&Graduate{}).Where("id = ?", id).ForceDelete().Exec(ctx)
	s.sql.ExecContext(ctx, "UPDATE t_face SET deleted = 1, updated_at = NOW() WHERE id = ?", id) // want `only marks the rows of an SQL table \(t_face\)`
	s.sql.ExecContext(ctx, "UPDATE t_cleared SET deleted = 1, face_image = NULL WHERE id = ?", id)
	s.exec(ctx, "UPDATE t_helped SET is_del = 1 WHERE id = ?", id)
	s.docs.Collection("people").UpdateOne(ctx, bson.M{"id": id}, bson.M{"$set": bson.M{"deleted": true}}) // want `only marks the rows of a document store \(people\)`
	s.docs.Collection("unset").UpdateOne(ctx, bson.M{"id": id}, bson.M{"$set": bson.M{"deleted": true}, "$unset": bson.M{"face_image": ""}})
}

// exec 执行语句
func (s *stores) exec(ctx context.Context, statement string, args ...any) {
	s.sql.ExecContext(ctx, statement, args...) // want `only marks the rows of an SQL table \(t_helped\)`
}

// restore 恢复
func (s *stores) restore(ctx context.Context, id string) {
	s.gorm.Model(&Hidden{}).Where("id = ?", id).Update("is_deleted", false)
	s.sql.ExecContext(ctx, "UPDATE t_face SET deleted = 0 WHERE id = ?", id)
}

// purge 清除已标记的记录
func (s *stores) purge() {
	s.gorm.Unscoped().Where("deleted_at IS NOT NULL").Delete(&Purged{})
}

func main() {
	s := &stores{docs: new(mongo.Client).Database("app")}
	c := cron.New()
	c.AddFunc("@daily", s.purge)
	c.Start()
	r := gin.Default()
	r.POST("/faces/:id", s.add)
	r.DELETE("/faces/:id", func(c *gin.Context) { s.remove(c.Request.Context(), c.Param("id")) })
	r.POST("/faces/:id/restore", func(c *gin.Context) { s.restore(c.Request.Context(), c.Param("id")) })
	r.Run()
}
