// Command documents keeps faces in collections, one of which forgets by an index.
package main

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

type stores struct{ db *mongo.Database }

func (s *stores) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	ctx := c.Request.Context()
	s.db.Collection("snapshots").InsertOne(ctx, bson.M{"face": faceImage, "created_at": time.Now()})
	s.db.Collection("captures").InsertOne(ctx, bson.M{"face": faceImage, "created_at": time.Now()})
	s.db.Collection("staff").InsertOne(ctx, bson.M{"face": faceImage})  // known gap: which collection an index is on is not known
	s.db.Collection("guests").InsertOne(ctx, bson.M{"face": faceImage}) // known gap: the same
}

// setup 建立 TTL 索引
func (s *stores) setup(ctx context.Context) {
	s.db.Collection("snapshots").Indexes().CreateOne(ctx, mongo.IndexModel{
		Keys:    bson.M{"created_at": 1},
		Options: options.Index().SetExpireAfterSeconds(7 * 24 * 3600),
	})
	s.db.Collection("staff").Indexes().CreateOne(ctx, mongo.IndexModel{Keys: bson.M{"name": 1}})
}

// sweep 每小时清理过期抓拍
func (s *stores) sweep(ctx context.Context) {
	for range time.Tick(time.Hour) {
		s.db.Collection("captures").DeleteMany(ctx, bson.M{"created_at": bson.M{"$lt": time.Now().Add(-72 * time.Hour)}})
	}
}

func main() {
	ctx := context.Background()
	s := &stores{db: new(mongo.Client).Database("door")}
	s.setup(ctx)
	go s.sweep(ctx)
	r := gin.Default()
	r.POST("/faces", s.add)
	r.DELETE("/guests/:id", func(c *gin.Context) {
		s.db.Collection("guests").DeleteOne(c.Request.Context(), bson.M{"_id": c.Param("id")})
	})
	r.Run()
}
