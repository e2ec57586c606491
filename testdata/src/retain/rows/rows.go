// Command rows keeps faces in tables, with jobs that purge some of them.
package main

import (
	"time"

	"github.com/gin-gonic/gin"
	"github.com/robfig/cron/v3"
	"gorm.io/gorm"
)

// Employee 员工人脸，没有清理任务
type Employee struct {
	ID           uint
	FaceImage    []byte
	RegisteredAt time.Time
}

// Capture 抓拍记录
type Capture struct {
	ID        uint
	FaceImage []byte
	CreatedAt time.Time
}

// Stranger 陌生人记录，清理任务未启用
type Stranger struct {
	ID        uint
	FaceImage []byte
	CreatedAt time.Time
}

// Visitor 访客，只能按编号删除
type Visitor struct {
	ID        uint
	FaceImage []byte
}

// Attempt 比对记录
type Attempt struct {
	ID        uint
	FaceImage []byte
	CreatedAt time.Time
}

// Guest 临时访客，凭有效期清理
type Guest struct {
	ID        uint
	FaceImage []byte
	ExpiresAt time.Time
}

// Passage 通行记录
type Passage struct {
	ID        uint
	FaceImage []byte
}

// Member 会员，软删除后清理
type Member struct {
	gorm.Model
	FaceImage []byte
}

// Walker 重试多次失败的记录
type Walker struct {
	ID        uint
	FaceImage []byte
	Attempts  int
}

type store struct{ db *gorm.DB }

func (s *store) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	s.db.Create(&Employee{FaceImage: faceImage}) // want `a face image is kept in an SQL table \(employees\) by .*Create without a time limit`
	s.db.Create(&Capture{FaceImage: faceImage})
	s.db.Create(&Stranger{FaceImage: faceImage}) // want `kept in an SQL table \(strangers\)`
	s.db.Create(&Visitor{FaceImage: faceImage})  // want `kept in an SQL table \(visitors\)`
	s.db.Create(&Attempt{FaceImage: faceImage})
	s.db.Create(&Guest{FaceImage: faceImage})
	s.db.Create(&Passage{FaceImage: faceImage})
	s.db.Create(&Member{FaceImage: faceImage}) // want `kept in an SQL table \(members\)`
	s.db.Create(&Walker{FaceImage: faceImage}) // want `kept in an SQL table \(walkers\)`
}

func (s *store) remove(c *gin.Context) {
	s.db.Delete(&Visitor{}, c.Param("id"))
	s.db.Delete(&Member{}, c.Param("id"))
}

// purgeCaptures 每日删除 30 天前的抓拍
func (s *store) purgeCaptures() {
	cutoff := time.Now().AddDate(0, 0, -30)
	s.db.Where("created_at < ?", cutoff).Delete(&Capture{})
}

// purgeStrangers is not scheduled.
func (s *store) purgeStrangers() {
	s.db.Where("created_at < ?", time.Now().AddDate(0, 0, -7)).Delete(&Stranger{})
}

// purgeAttempts 逐条检查并删除
func (s *store) purgeAttempts() {
	var all []Attempt
	s.db.Find(&all)
	for _, a := range all {
		if time.Since(a.CreatedAt) > 90*24*time.Hour {
			s.db.Delete(&Attempt{}, a.ID)
		}
	}
}

// purgeGuests 先查询再删除
func (s *store) purgeGuests() {
	var gone []Guest
	s.db.Where("expires_at <= ?", time.Now()).Find(&gone)
	for _, g := range gone {
		s.removeGuest(g.ID)
	}
}

func (s *store) removeGuest(id uint) { s.db.Delete(&Guest{}, id) }

// purgeMembers 清除软删除满 30 天的会员：未注销的会员仍永久保存
func (s *store) purgeMembers() {
	s.db.Unscoped().Where("deleted_at < ?", time.Now().AddDate(0, 0, -30)).Delete(&Member{})
}

func (s *store) purgeWalkers() { s.db.Where("attempts < 3").Delete(&Walker{}) }

func main() {
	s := &store{}
	c := cron.New()
	c.AddFunc("@daily", s.purgeCaptures)
	c.AddFunc("@daily", s.purgeAttempts)
	c.AddFunc("@hourly", s.purgeGuests)
	c.AddFunc("@daily", s.purgeMembers)
	c.AddFunc("@daily", s.purgeWalkers)
	c.AddFunc("@daily", func() { s.db.Exec("DELETE FROM passages WHERE pass_time < DATE_SUB(NOW(), INTERVAL 180 DAY)") })
	c.Start()
	r := gin.Default()
	r.POST("/faces", s.add)
	r.DELETE("/faces/:id", s.remove)
	r.Run()
}
