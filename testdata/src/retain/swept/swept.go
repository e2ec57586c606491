// Command swept sweeps one collection by age and leaves another alone.
package main

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type stores struct{ db *mongo.Database }

func (s *stores) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	ctx := c.Request.Context()
	s.db.Collection("captures").InsertOne(ctx, bson.M{"face": faceImage, "created_at": time.Now()})
	s.db.Collection("人员").InsertOne(ctx, bson.M{"face": faceImage}) // want `a face image is kept in a document store \(人员\) by .*InsertOne without a time limit`
}

// sweep 清理过期抓拍
func (s *stores) sweep(ctx context.Context) {
	for range time.Tick(time.Hour) {
		s.db.Collection("captures").DeleteMany(ctx, bson.M{"created_at": bson.M{"$lt": time.Now().Add(-72 * time.Hour)}})
	}
}

func main() {
	s := &stores{db: new(mongo.Client).Database("door")}
	go s.sweep(context.Background())
	r := gin.Default()
	r.POST("/faces", s.add)
	r.DELETE("/people/:id", func(c *gin.Context) {
		s.db.Collection("人员").DeleteOne(c.Request.Context(), bson.M{"_id": c.Param("id")})
	})
	r.Run()
}
