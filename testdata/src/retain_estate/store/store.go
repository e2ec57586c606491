// Package store keeps what an estate's doors see.
package store

import (
	"time"

	"gorm.io/gorm"
)

// Resident 住户
type Resident struct {
	ID        uint
	FaceImage []byte
}

// Passage 通行抓拍
type Passage struct {
	ID        uint
	FaceImage []byte
	CreatedAt time.Time
}

// Caller 门口呼叫抓拍
type Caller struct {
	ID        uint
	FaceImage []byte
	CreatedAt time.Time
}

// Gorm keeps rows.
type Gorm struct{ DB *gorm.DB }

// AddResident 登记住户
func (g *Gorm) AddResident(faceImage []byte) error {
	return g.DB.Create(&Resident{FaceImage: faceImage}).Error
}

// AddPassage 记录通行
func (g *Gorm) AddPassage(faceImage []byte) error {
	return g.DB.Create(&Passage{FaceImage: faceImage}).Error
}

// AddCaller 记录呼叫
func (g *Gorm) AddCaller(faceImage []byte) error {
	return g.DB.Create(&Caller{FaceImage: faceImage}).Error
}

// PassagesBefore 查询早于该时间的通行记录
func (g *Gorm) PassagesBefore(t time.Time) ([]Passage, error) {
	var out []Passage
	err := g.DB.Where("created_at < ?", t).Find(&out).Error
	return out, err
}

// RemovePassage erases one.
func (g *Gorm) RemovePassage(id uint) error { return g.DB.Delete(&Passage{}, id).Error }

// RemoveCallersBefore erases many.
func (g *Gorm) RemoveCallersBefore(t time.Time) error {
	return g.DB.Where("created_at < ?", t).Delete(&Caller{}).Error
}
