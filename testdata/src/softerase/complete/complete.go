// Command complete erases from every store in the operation that deletes a row.
package main

import (
	"context"
	"encoding/base64"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
	"github.com/robfig/cron/v3"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"gorm.io/gorm"
)

// Staff 员工
type Staff struct {
	ID        uint
	Name      string
	PhotoPath string
	Faces     []StaffFace `gorm:"constraint:OnDelete:CASCADE"`
}

// StaffFace 员工特征，随员工级联删除
type StaffFace struct {
	ID, StaffID uint
	FaceFeature []float32
}

// Capture 抓拍
type Capture struct {
	ID   uint
	Path string
}

type service struct {
	db  *gorm.DB
	rdb *redis.Client
	iai *iai.Client
}

func (s *service) addStaff(ctx context.Context, name string, faceImage []byte, faceFeature []float32) error {
	file := "/data/faces/" + name
	if err := os.WriteFile(file, faceImage, 0o600); err != nil {
		return err
	}
	if err := s.rdb.HSet(ctx, "face:feature", name, faceFeature).Err(); err != nil {
		return err
	}
	req := iai.NewCreatePersonRequest()
	req.PersonId = common.StringPtr(name)
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(faceImage))
	if _, err := s.iai.CreatePerson(req); err != nil {
		return err
	}
	return s.db.Create(&Staff{Name: name, PhotoPath: file, Faces: []StaffFace{{FaceFeature: faceFeature}}}).Error
}

// removeStaff 在一个操作中删除全部副本，数据库部分在事务中
func (s *service) removeStaff(ctx context.Context, id string) error {
	var staff Staff
	s.db.First(&staff, id)
	err := s.db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&Staff{}, id).Error
	})
	if err != nil {
		return err
	}
	if err := s.within(func(tx *gorm.DB) error { return tx.Exec("DELETE FROM staffs WHERE id = ?", id).Error }); err != nil {
		return err
	}
	os.Remove(staff.PhotoPath)
	s.rdb.HDel(ctx, "face:feature", staff.Name)
	return s.forget(staff.Name)
}

// within 事务封装
func (s *service) within(do func(tx *gorm.DB) error) error { return do(s.db) }

func (s *service) forget(name string) error {
	req := iai.NewDeletePersonRequest()
	req.PersonId = common.StringPtr(name)
	_, err := s.iai.DeletePerson(req)
	return err
}

func (s *service) addCapture(id string, faceImage []byte) error {
	if err := os.WriteFile("/data/captures/"+id, faceImage, 0o600); err != nil {
		return err
	}
	return s.db.Create(&Capture{Path: id}).Error
}

// purge 按时间清理抓拍记录，不是应请求的删除
func (s *service) purge() {
	s.db.Where("created_at < ?", time.Now().AddDate(0, 0, -30)).Delete(&Capture{})
}

func main() {
	s := &service{}
	c := cron.New()
	c.AddFunc("@daily", s.purge)
	c.Start()
	r := gin.Default()
	r.POST("/staff/:id", func(c *gin.Context) {
		var in struct {
			FaceImage   []byte
			FaceFeature []float32
		}
		if c.ShouldBindJSON(&in) == nil {
			s.addStaff(c.Request.Context(), c.Param("id"), in.FaceImage, in.FaceFeature)
			s.addCapture(c.Param("id"), in.FaceImage)
		}
	})
	r.DELETE("/staff/:id", func(c *gin.Context) { s.removeStaff(c.Request.Context(), c.Param("id")) })
	r.Run()
}
