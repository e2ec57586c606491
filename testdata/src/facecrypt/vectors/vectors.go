// Package vectors keeps embeddings of faces in indexes made for vectors.
package vectors

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/milvus-io/milvus-sdk-go/v2/client"
	"github.com/milvus-io/milvus-sdk-go/v2/entity"
	"github.com/pgvector/pgvector-go"
	"github.com/qdrant/go-client/qdrant"
	"gorm.io/gorm"
)

// FaceIndex asks a model server for embeddings and files them.
type FaceIndex struct {
	pool   *pgxpool.Pool
	milvus client.Client
	qdrant *qdrant.Client
	db     *gorm.DB
}

type enrolRequest struct {
	PersonID      string    `json:"person_id"`
	FaceEmbedding []float32 `json:"face_embedding"`
}

func (x *FaceIndex) toPgvector(c *gin.Context) {
	var req enrolRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	_, err := x.pool.Exec(c.Request.Context(), // want `a face template is kept unencrypted in an SQL table \(embeddings\) by \(\*pgxpool\.Pool\)\.Exec`
		"INSERT INTO embeddings (person_id, v) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET v = EXCLUDED.v",
		req.PersonID, pgvector.NewVector(req.FaceEmbedding))
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

func (x *FaceIndex) inTransaction(ctx context.Context, id string, faceEmbedding []float32) error {
	tx, err := x.pool.Begin(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)
	if _, err := tx.Exec(ctx, `INSERT INTO persons (id) VALUES ($1)`, id); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `INSERT INTO person_vectors (id, v) VALUES ($1, $2)`, id, pgvector.NewVector(faceEmbedding)); err != nil { // want `kept unencrypted in an SQL table \(person_vectors\)`
		return err
	}
	return tx.Commit(ctx)
}

func (x *FaceIndex) batched(faceVectors [][]float32) *pgx.Batch {
	var b pgx.Batch
	for _, v := range faceVectors {
		b.Queue("INSERT INTO person_vectors (v) VALUES ($1)", pgvector.NewVector(v)) // want `kept unencrypted in an SQL table \(person_vectors\)`
	}
	return &b
}

func (x *FaceIndex) toMilvus(ctx context.Context, ids []string, faceFeatures [][]float32) error {
	_, err := x.milvus.Insert(ctx, "staff", "", // want `a face template is kept unencrypted in a vector store \(staff\) by .*Client\.Insert`
		entity.NewColumnVarChar("id", ids),
		entity.NewColumnFloatVector("vec", 512, faceFeatures))
	return err
}

// gap: the name of a column is not next to what it names.
func (x *FaceIndex) namedColumn(ctx context.Context, ids []string, rows [][]float32) error {
	column := entity.NewColumnFloatVector("face_vector", 512, rows)
	_, err := x.milvus.Insert(ctx, "people", "", entity.NewColumnVarChar("id", ids), column)
	return err
}

func (x *FaceIndex) toQdrant(ctx context.Context, id string, faceEmbedding []float32) error {
	_, err := x.qdrant.Upsert(ctx, &qdrant.UpsertPoints{ // want `a face template is kept unencrypted in a vector store \(faces\)`
		CollectionName: "faces",
		Points: []*qdrant.PointStruct{
			{Id: qdrant.NewID(id), Vectors: qdrant.NewVectors(faceEmbedding...)},
		},
	})
	return err
}

// Employee is a row whose vector is a column of text.
type Employee struct {
	ID            uint
	EmbeddingJSON string `gorm:"type:json" json:"embedding_json"` // 人脸向量，512 维
}

func (x *FaceIndex) asJSON(id uint, embedding []float32) error {
	text, err := json.Marshal(embedding)
	if err != nil {
		return err
	}
	return x.db.Save(&Employee{ID: id, EmbeddingJSON: string(text)}).Error // want `a face template is kept unencrypted in an SQL table \(employees\)`
}
