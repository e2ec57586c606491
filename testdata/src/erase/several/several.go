// Command several keeps one face in a table, an object store and a vector
// index, and forgets the index when it erases.
package main

import (
	"bytes"
	"context"

	"github.com/gin-gonic/gin"
	"github.com/minio/minio-go/v7"
	"github.com/qdrant/go-client/qdrant"
	"gorm.io/gorm"
)

// Person is a row.
type Person struct {
	ID          string
	FaceFeature []float32
}

type registry struct {
	db      *gorm.DB
	objects *minio.Client
	index   *qdrant.Client
}

type enrolment struct {
	ID          string
	FaceImage   []byte
	FaceFeature []float32
}

// 注册：照片入对象存储，特征入库并建立向量索引
func (r *registry) enrol(ctx context.Context, in *enrolment) error {
	if _, err := r.objects.PutObject(ctx, "portraits", in.ID, bytes.NewReader(in.FaceImage), -1, minio.PutObjectOptions{}); err != nil {
		return err
	}
	if _, err := r.index.Upsert(ctx, &qdrant.UpsertPoints{ // want `a face template is kept in a vector store`
		CollectionName: "faces",
		Points:         []*qdrant.PointStruct{{Id: qdrant.NewID(in.ID), Vectors: qdrant.NewVectors(in.FaceFeature...)}},
	}); err != nil {
		return err
	}
	return r.db.Create(&Person{ID: in.ID, FaceFeature: in.FaceFeature}).Error
}

func (r *registry) forget(ctx context.Context, id string) error {
	if err := r.objects.RemoveObject(ctx, "portraits", id, minio.RemoveObjectOptions{}); err != nil {
		return err
	}
	return r.db.Delete(&Person{}, "id = ?", id).Error
}

func main() {
	r := &registry{}
	e := gin.New()
	e.POST("/persons", func(c *gin.Context) {
		var in enrolment
		if err := c.ShouldBindJSON(&in); err == nil {
			r.enrol(c.Request.Context(), &in)
		}
	})
	e.DELETE("/persons/:id", func(c *gin.Context) { r.forget(c.Request.Context(), c.Param("id")) })
	e.Run()
}
