// Package model holds the rows of the database.
package model

import "time"

// Employee 员工
type Employee struct {
	ID        uint   `gorm:"primaryKey"`
	No        string `gorm:"uniqueIndex;size:32"` // 工号
	Name      string `gorm:"size:64"`
	Phone     string `gorm:"size:20"`
	Avatar    string // 头像文件名
	IDCards   int    // 已收身份证复印件份数
	CreatedAt time.Time

	TermsAccepted    bool // 用户协议
	MarketingConsent bool // 营销短信
	FaceConsent      bool // 人脸识别授权
}

// Profile 员工在识别系统中的档案
type Profile struct {
	ID          uint   `gorm:"primaryKey"`
	EmployeeID  uint   `gorm:"index"`
	PersonID    string `gorm:"size:64;index"` // 腾讯云人员 ID
	PhotoPath   string // 底库照片
	PreviewPath string // 模糊预览图
	FaceFeature []byte `gorm:"type:blob"` // 考勤机上传的人脸特征值
	CreatedAt   time.Time
}

// PunchRecord 打卡记录
type PunchRecord struct {
	ID         uint `gorm:"primaryKey"`
	EmployeeID uint `gorm:"index"`
	Score      float64
	Snapshot   string `gorm:"type:longtext"` // 现场抓拍，base64
	PunchedAt  time.Time
}

// Visitor 访客
type Visitor struct {
	ID            uint   `gorm:"primaryKey"`
	Name          string `gorm:"size:64"`
	Phone         string `gorm:"size:20"`
	TermsAccepted bool
	FaceConsentAt *time.Time // 单独同意人脸识别的时间，未同意为空
	CreatedAt     time.Time
}
