package arcsoft

import (
	"context"
	"crypto/rand"
	"time"

	"github.com/redis/go-redis/v9"
	face "github.com/windosx/face-engine/v4"
	"golang.org/x/crypto/chacha20poly1305"
)

// pass 比对通过后只记录时间
func (g *Gate) pass(ctx context.Context, card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	known, err := g.rdb.Get(ctx, "arc:"+card).Bytes()
	if err != nil {
		return err
	}
	score, err := g.engine.FaceFeatureCompare(face.FaceFeature{Feature: feature}, face.FaceFeature{Feature: known})
	if err != nil || score < 0.8 {
		return err
	}
	return g.rdb.Set(ctx, "pass:"+card, time.Now().Format(time.RFC3339), time.Hour).Err()
}

// sealed 加密后写入
func (g *Gate) sealed(ctx context.Context, key []byte, card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	return g.rdb.Set(ctx, "arc:"+card, aead.Seal(nonce, nonce, feature, []byte(card)), 0).Err()
}

// rekey 换卡时整条迁移
func rekey(ctx context.Context, rdb *redis.Client, from, to string) error {
	feature, err := rdb.Get(ctx, "arc:"+from).Bytes()
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "arc:"+to, feature, 0).Err()
}
