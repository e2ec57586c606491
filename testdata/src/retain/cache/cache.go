// Command cache keeps faces under keys of Redis, for all the times that people
// write there.
package main

import (
	"context"
	"fmt"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
)

const probeTTL = 24 * time.Hour

// 人脸特征缓存时间
var featureTTL = 7 * 24 * time.Hour

// 永久缓存
var noExpiry = time.Duration(0)

type config struct{ PhotoTTL time.Duration }

type cache struct {
	cfg config
	rdb *redis.Client
}

func (c *cache) save(ctx context.Context, id string, faceImage []byte) {
	c.rdb.Set(ctx, "face:zero:"+id, faceImage, 0)                      // want `a face image is kept in a key-value store \(face:zero:.*\) by .*Set with an expiry of zero, which means for ever`
	c.rdb.Set(ctx, "face:long:"+id, faceImage, 36000*time.Hour)        // want `kept in a key-value store \(face:long:.*\) by .*Set for 1500 days, which is no limit in effect`
	c.rdb.Set(ctx, "face:never:"+id, faceImage, noExpiry)              // want `kept in a key-value store \(face:never:.*\) by .*Set with an expiry of zero`
	c.rdb.HSet(ctx, fmt.Sprintf("face:hash:%s", id), "img", faceImage) // want `kept in a key-value store \(face:hash:.*\) by .*HSet without a time limit`
	c.rdb.LPush(ctx, "face:list", faceImage)                           // want `kept in a key-value store \(face:list\) by .*LPush without a time limit`
	c.rdb.Set(ctx, "face:year:"+id, faceImage, 366*24*time.Hour)
	c.rdb.Set(ctx, "face:day:"+id, faceImage, 24*time.Hour)
	c.rdb.Set(ctx, "face:probe:"+id, faceImage, probeTTL)
	c.rdb.Set(ctx, "face:feature:"+id, faceImage, featureTTL)
	c.rdb.Set(ctx, "face:photo:"+id, faceImage, c.cfg.PhotoTTL)
	c.rdb.Set(ctx, "face:kept:"+id, faceImage, redis.KeepTTL)
	c.rdb.HSet(ctx, fmt.Sprintf("portrait:%s", id), "img", faceImage)
	c.rdb.Expire(ctx, fmt.Sprintf("portrait:%s", id), probeTTL)
}

// put 统一的写缓存函数
func (c *cache) put(ctx context.Context, key string, value any, ttl time.Duration) {
	c.rdb.Set(ctx, key, value, ttl)
}

func (c *cache) wrapped(ctx context.Context, id string, faceImage []byte) {
	c.put(ctx, "face:wrapped:"+id, faceImage, time.Hour)
}

func main() {
	c := &cache{rdb: redis.NewClient(&redis.Options{})}
	r := gin.Default()
	r.POST("/faces/:id", func(g *gin.Context) {
		if faceImage, err := g.GetRawData(); err == nil {
			c.save(g.Request.Context(), g.Param("id"), faceImage)
			c.wrapped(g.Request.Context(), g.Param("id"), faceImage)
		}
	})
	r.Run()
}
