package service

import (
	"context"
	"time"

	"example.com/attendance/internal/model"
	"example.com/attendance/internal/repository"
)

// Visitors 访客服务
type Visitors struct{ rows *repository.Visitors }

// NewVisitors wires the service of visitors.
func NewVisitors(rows *repository.Visitors) *Visitors { return &Visitors{rows: rows} }

// Visit 访客预约，两项授权分别勾选
type Visit struct {
	Name       string `json:"name" binding:"required"`
	Phone      string `json:"phone"`
	AgreeTerms bool   `json:"agree_terms"`
	AgreeFace  bool   `json:"agree_face"` // 不勾选可走人工通道
}

// Register 登记访客
func (s *Visitors) Register(ctx context.Context, in Visit) error {
	v := &model.Visitor{Name: in.Name, Phone: in.Phone, TermsAccepted: in.AgreeTerms}
	if in.AgreeFace {
		now := time.Now()
		v.FaceConsentAt = &now
	}
	return s.rows.Create(ctx, v)
}
