// Package chinese 门店会员系统
package chinese

import (
	"crypto/cipher"
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// 会员人脸 会员人脸信息表
type 会员人脸 struct {
	ID   uint
	会员号  string `json:"hyh"`
	特征值  []byte `json:"tzz" gorm:"column:tzz;comment:人脸特征值"`
	采集时间 string `json:"cjsj"`
}

// Renlian 人脸库
type Renlian struct {
	ID    uint   `gorm:"primaryKey"`
	Xm    string `gorm:"column:xm" json:"xm"`
	Rltz  string `gorm:"column:rltz;type:text" json:"rltz"`
	Rlzp  string `gorm:"column:rlzp;type:longtext" json:"rlzp"` // 人脸照片base64
	Bz    string `gorm:"column:bz" json:"bz"`
	Cjsj  string `gorm:"column:cjsj" json:"cjsj"`
	State int
}

func (Renlian) TableName() string { return "t_renlian" }

// 录入请求
type 录入请求 struct {
	会员号  string
	Face string `json:"face_feature" binding:"required"` // 人脸特征向量(JSON)
}

// 服务 提供接口
type 服务 struct {
	db  *gorm.DB
	加密器 cipher.AEAD
}

func (s *服务) 录入(c *gin.Context) {
	var 请求 录入请求
	if err := c.ShouldBindJSON(&请求); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"msg": "参数错误"})
		return
	}
	行 := 会员人脸{会员号: 请求.会员号, 特征值: []byte(请求.Face)}
	if err := s.db.Create(&行).Error; err != nil { // want `a face template is kept unencrypted in an SQL table`
		c.JSON(http.StatusInternalServerError, gin.H{"msg": "保存失败"})
	}
}

func (s *服务) 加密录入(c *gin.Context) {
	var 请求 录入请求
	if err := c.ShouldBindJSON(&请求); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"msg": "参数错误"})
		return
	}
	行 := 会员人脸{会员号: 请求.会员号, 特征值: s.加密([]byte(请求.Face))}
	if err := s.db.Create(&行).Error; err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"msg": "保存失败"})
	}
}

// 加密 用 AES-GCM 加密
func (s *服务) 加密(明文 []byte) []byte {
	随机数 := make([]byte, s.加密器.NonceSize())
	return s.加密器.Seal(随机数, 随机数, 明文, nil)
}

func (s *服务) 入库(xm string, 向量 []float32, zp string) error {
	文本, err := json.Marshal(向量)
	if err != nil {
		return err
	}
	return s.db.Create(&Renlian{Xm: xm, Rltz: string(文本), Rlzp: zp}).Error // want `face data \(images and templates\) is kept unencrypted in an SQL table \(t_renlian\)`
}

// 只更新备注
func (s *服务) 备注(id uint, bz string) error {
	return s.db.Model(&Renlian{}).Where("id = ?", id).Update("bz", bz).Error
}
