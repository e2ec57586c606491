// Package arcsoft is a turnstile: features of an offline recogniser are kept in
// Redis and in files beside the program.
package arcsoft

import (
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/redis/go-redis/v9"
	face "github.com/windosx/face-engine/v4"
)

const bgr24 = 513

// Gate 闸机
type Gate struct {
	engine *face.FaceEngine
	rdb    *redis.Client
	dir    string
}

// extract 提取人脸特征值
func (g *Gate) extract(w, h int, bgr []byte) ([]byte, error) {
	faces, err := g.engine.DetectFaces(w, h, bgr24, bgr)
	if err != nil {
		return nil, err
	}
	if faces.FaceNum == 0 {
		return nil, fmt.Errorf("no face")
	}
	feature, err := g.engine.FaceFeatureExtract(w, h, bgr24, bgr, face.GetSingleFaceInfo(faces)[0])
	if err != nil {
		return nil, err
	}
	return feature.Feature, nil
}

func (g *Gate) enrol(ctx context.Context, card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	return g.rdb.Set(ctx, "arc:"+card, feature, 0).Err() // want `a face template is kept unencrypted in a key-value store \(arc:\) by .*Set`
}

// 有效期不等于加密
func (g *Gate) visitor(ctx context.Context, card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	return g.rdb.Set(ctx, "visitor:"+card, base64.StdEncoding.EncodeToString(feature), 24*time.Hour).Err() // want `kept unencrypted in a key-value store \(visitor:\)`
}

func (g *Gate) hash(ctx context.Context, card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	return g.rdb.HSet(ctx, "gate:people", card, feature).Err() // want `kept unencrypted in a key-value store \(gate:people\)`
}

func (g *Gate) toDisk(card string, w, h int, bgr []byte) error {
	feature, err := g.extract(w, h, bgr)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join("features", card+".dat"), feature, 0o600) // want `kept unencrypted in a file \(features\)`
}
