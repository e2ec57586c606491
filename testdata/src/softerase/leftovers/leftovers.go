// Command leftovers deletes rows and leaves what was kept with them.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/minio/minio-go/v7"
	"github.com/qdrant/go-client/qdrant"
	"github.com/redis/go-redis/v9"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"gorm.io/gorm"
)

// Staff 员工
type Staff struct {
	ID        uint
	Name      string
	PhotoPath string
}

// Guest 访客
type Guest struct {
	ID     uint
	FaceID string
}

// Badge 工牌
type Badge struct {
	ID  uint
	Key string
}

type service struct {
	db    *gorm.DB
	rdb   *redis.Client
	oss   *minio.Client
	iai   *iai.Client
	index *qdrant.Client
}

// addStaff 员工入职：照片落盘、特征进缓存、人员进厂商库
func (s *service) addStaff(ctx context.Context, name string, faceImage []byte, faceFeature []float32) error {
	file := filepath.Join("/data/faces", name+".jpg")
	if err := os.WriteFile(file, faceImage, 0o600); err != nil {
		return err
	}
	if err := s.rdb.HSet(ctx, "face:feature", name, faceFeature).Err(); err != nil {
		return err
	}
	req := iai.NewCreatePersonRequest()
	req.GroupId = common.StringPtr("staff")
	req.PersonId = common.StringPtr(name)
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(faceImage))
	if _, err := s.iai.CreatePerson(req); err != nil {
		return err
	}
	return s.db.Create(&Staff{Name: name, PhotoPath: file}).Error
}

// removeStaff 员工离职：只删了数据库
func (s *service) removeStaff(id string) error {
	return s.db.Delete(&Staff{}, id).Error // want `the operation \(\*main.service\).staffLeaves deletes from an SQL table \(staffs\) and leaves a face image in a file \(/data/faces\) \(kept by os.WriteFile at .*leftovers.go:50\), a face template in a key-value store \(face:feature\) \(kept by .*HSet at .*:53\), a face image in the gallery of a recogniser \(staff\) \(kept by .*CreatePerson at .*:60\)`
}

func (s *service) staffLeaves(c *gin.Context) {
	if err := s.removeStaff(c.Param("id")); err != nil {
		c.Status(500)
	}
}

// addGuest 访客登记：特征进向量库
func (s *service) addGuest(ctx context.Context, id string, faceFeature []float32) error {
	_, err := s.index.Upsert(ctx, &qdrant.UpsertPoints{
		CollectionName: "guest_faces",
		Points:         []*qdrant.PointStruct{{Id: qdrant.NewID(id), Vectors: qdrant.NewVectors(faceFeature...)}},
	})
	if err != nil {
		return err
	}
	return s.db.Create(&Guest{FaceID: id}).Error
}

func (s *service) guestLeaves(c *gin.Context) {
	s.db.Where("face_id = ?", c.Param("id")).Delete(&Guest{}) // want `the operation \(\*main.service\).guestLeaves deletes from an SQL table \(guests\) and leaves a face template in a vector store \(guest_faces\)`
}

// addBadge 工牌照片存对象存储
func (s *service) addBadge(ctx context.Context, key string, faceImage []byte) error {
	if _, err := s.oss.PutObject(ctx, "badges", key, bytes.NewReader(faceImage), int64(len(faceImage)), minio.PutObjectOptions{}); err != nil {
		return err
	}
	return s.db.Create(&Badge{Key: key}).Error
}

func (s *service) dropBadge(c *gin.Context) {
	s.db.Where("key = ?", c.Param("id")).Delete(&Badge{}) // want `the operation .*dropBadge deletes from an SQL table \(badges\) and leaves a face image in an object store \(badges\)`
}

// revokeBadge 另一个入口，删除的是同一张表：同样遗留
func (s *service) revokeBadge(c *gin.Context) {
	s.db.Exec("DELETE FROM badges WHERE id = ?", c.Param("id")) // want `the operation .*revokeBadge deletes from an SQL table \(badges\) and leaves a face image in an object store \(badges\)`
}

func main() {
	s := &service{}
	r := gin.Default()
	r.POST("/enrol/:kind/:id", func(c *gin.Context) {
		var in struct {
			FaceImage   []byte
			FaceFeature []float32
		}
		if c.ShouldBindJSON(&in) != nil {
			return
		}
		ctx, id := c.Request.Context(), c.Param("id")
		s.addStaff(ctx, id, in.FaceImage, in.FaceFeature)
		s.addGuest(ctx, id, in.FaceFeature)
		s.addBadge(ctx, id, in.FaceImage)
	})
	r.DELETE("/staff/:id", s.staffLeaves)
	r.DELETE("/guests/:id", s.guestLeaves)
	r.DELETE("/badges/:id", s.dropBadge)
	r.POST("/badges/:id/revoke", s.revokeBadge)
	r.Run()
}
