// Package chinese 考勤系统
package chinese

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Ygxx 员工信息
type Ygxx struct {
	Id   int64  `json:"id"`
	Xm   string `json:"姓名"`
	Dh   string `json:"手机号"`
	Bm   string `json:"部门"`
	Rltz string `json:"rltz"` // 人脸特征
}

func (Ygxx) TableName() string { return "ygxx" }

// 员工 一条记录
type 员工 struct {
	ID   uint
	姓名   string
	身份证号 string
	工号   string
	人脸照片 []byte
}

// 工牌 没有身份信息
type 工牌 struct {
	ID   uint
	工号   string
	部门名称 string
	人脸照片 []byte
}

// 服务 提供接口
type 服务 struct{ db *gorm.DB }

func (s *服务) 新增(c *gin.Context) {
	var yg Ygxx
	if err := c.ShouldBindJSON(&yg); err != nil {
		return
	}
	if err := s.db.Create(&yg).Error; err != nil { // want `a face template is kept in one record of an SQL table \(ygxx\) with Xm, Dh`
		c.AbortWithStatus(500)
	}
}

func (s *服务) 入职(姓名, 身份证号 string, 照片 []byte) error {
	return s.db.Create(&员工{姓名: 姓名, 身份证号: 身份证号, 人脸照片: 照片}).Error // want `a face image is kept in one record of an SQL table .*with 姓名, 身份证号`
}

func (s *服务) 制牌(工号 string, 照片 []byte) error {
	return s.db.Create(&工牌{工号: 工号, 人脸照片: 照片}).Error
}
