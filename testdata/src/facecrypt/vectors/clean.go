package vectors

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/milvus-io/milvus-sdk-go/v2/client"
	"github.com/milvus-io/milvus-sdk-go/v2/entity"
	"github.com/pgvector/pgvector-go"
	"github.com/qdrant/go-client/qdrant"
	openai "github.com/sashabaranov/go-openai"
	"gorm.io/gorm"
)

// Documents are searched in the same sort of index.
type docs struct {
	llm    *openai.Client
	pool   *pgxpool.Pool
	qdrant *qdrant.Client
	milvus client.Client
	db     *gorm.DB
}

func (d *docs) embed(ctx context.Context, text string) ([]float32, error) {
	resp, err := d.llm.CreateEmbeddings(ctx, openai.EmbeddingRequest{Input: []string{text}, Model: "text-embedding-3-small"})
	if err != nil {
		return nil, err
	}
	return resp.Data[0].Embedding, nil
}

func (d *docs) index(ctx context.Context, id, text string) error {
	embedding, err := d.embed(ctx, text)
	if err != nil {
		return err
	}
	if _, err := d.pool.Exec(ctx, "INSERT INTO chunks (id, body, embedding) VALUES ($1, $2, $3)", id, text, pgvector.NewVector(embedding)); err != nil {
		return err
	}
	if _, err := d.milvus.Insert(ctx, "chunks", "", entity.NewColumnFloatVector("embedding", 1536, [][]float32{embedding})); err != nil {
		return err
	}
	_, err = d.qdrant.Upsert(ctx, &qdrant.UpsertPoints{
		CollectionName: "chunks",
		Points:         []*qdrant.PointStruct{{Id: qdrant.NewID(id), Vectors: qdrant.NewVectors(embedding...)}},
	})
	return err
}

// Product is a row with a vector of what is sold.
type Product struct {
	ID            uint
	Title         string
	FeatureVector pgvector.Vector
}

func (d *docs) product(id uint, title string, features []float32) error {
	return d.db.Save(&Product{ID: id, Title: title, FeatureVector: pgvector.NewVector(features)}).Error
}

// Looking for a face keeps nothing.
func (x *FaceIndex) nearest(ctx context.Context, faceEmbedding []float32) (string, error) {
	var id string
	err := x.pool.QueryRow(ctx, "SELECT person_id FROM embeddings ORDER BY v <-> $1 LIMIT 1", pgvector.NewVector(faceEmbedding)).Scan(&id)
	return id, err
}
