// Command partial erases the row and leaves the object that it names.
package main

import (
	"bytes"
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// FaceRecord is a row.
type FaceRecord struct {
	ID         uint
	UserID     string
	ObjectKey  string
	FaceVector []float32
}

type service struct {
	db     *gorm.DB
	client *s3.Client
	bucket string
}

func (s *service) enrol(ctx context.Context, userID string, faceImage []byte, faceVector []float32) error {
	key := "faces/" + userID + ".jpg"
	if _, err := s.client.PutObject(ctx, &s3.PutObjectInput{ // want `kept in an object store`
		Bucket: aws.String(s.bucket),
		Key:    aws.String(key),
		Body:   bytes.NewReader(faceImage),
	}); err != nil {
		return err
	}
	return s.db.WithContext(ctx).Create(&FaceRecord{UserID: userID, ObjectKey: key, FaceVector: faceVector}).Error
}

// 只删除了数据库记录，对象存储中的照片仍然存在
func (s *service) remove(ctx context.Context, userID string) error {
	return s.db.WithContext(ctx).Where("user_id = ?", userID).Delete(&FaceRecord{}).Error
}

func main() {
	s := &service{bucket: "photos"}
	r := gin.Default()
	r.POST("/faces/:id", func(c *gin.Context) {
		var in struct {
			FaceImage  []byte
			FaceVector []float32
		}
		if err := c.ShouldBindJSON(&in); err == nil {
			s.enrol(c.Request.Context(), c.Param("id"), in.FaceImage, in.FaceVector)
		}
	})
	r.DELETE("/faces/:id", func(c *gin.Context) { s.remove(c.Request.Context(), c.Param("id")) })
	r.Run()
}
