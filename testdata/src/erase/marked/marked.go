// Command marked marks rows as deleted by hand, which is for another rule to tell.
package main

import (
	"context"
	"database/sql"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
	"xorm.io/xorm"
)

// Face is a row of gorm's.
type Face struct {
	ID        uint
	IsDeleted bool
	FaceImage []byte
}

// Profile is a row of gorm's with a time that gorm does not look at.
type Profile struct {
	ID        uint
	FaceImage []byte
	DeletedAt int64
}

// Member is a row of xorm's.
type Member struct {
	ID        int64
	FaceImage []byte
	Deleted   int64 `xorm:"deleted"`
}

// Leaver is another one, erased for good.
type Leaver struct {
	ID        int64
	FaceImage []byte
	Deleted   int64 `xorm:"deleted"`
}

type stores struct {
	sql    *sql.DB
	gorm   *gorm.DB
	xorm   *xorm.Engine
	people *mongo.Collection
}

func (s *stores) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	s.sql.Exec("INSERT INTO staff (img) VALUES (?)", faceImage)
	s.gorm.Create(&Face{FaceImage: faceImage})
	s.gorm.Create(&Profile{FaceImage: faceImage})
	s.xorm.Insert(&Member{FaceImage: faceImage})
	s.xorm.Insert(&Leaver{FaceImage: faceImage})
	s.people.InsertOne(c.Request.Context(), bson.M{"id": c.Param("id"), "face": faceImage})
}

// 软删除
func (s *stores) remove(ctx context.Context, id string) {
	s.sql.ExecContext(ctx, "UPDATE staff SET is_deleted = 1, updated_at = NOW() WHERE id = ?", id)
	s.gorm.Model(&Face{}).Where("id = ?", id).Update("is_deleted", true)
	s.gorm.Where("id = ?", id).Delete(&Profile{})
	s.xorm.ID(id).Delete(&Member{})
	s.xorm.ID(id).Unscoped().Delete(&Leaver{})
	s.people.UpdateOne(ctx, bson.M{"id": id}, bson.M{"$set": bson.M{"deleted": true}})
}

func main() {
	s := &stores{people: new(mongo.Client).Database("app").Collection("people")}
	r := gin.Default()
	r.POST("/faces/:id", s.add)
	r.DELETE("/faces/:id", func(c *gin.Context) { s.remove(c.Request.Context(), c.Param("id")) })
	r.Run()
}
