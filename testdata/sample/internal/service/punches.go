package service

import (
	"context"
	"time"

	"example.com/attendance/internal/model"
	"example.com/attendance/internal/recognise"
	"example.com/attendance/internal/repository"
)

// Punches 打卡服务
type Punches struct {
	rows     *repository.Punches
	profiles *repository.Profiles
	rec      recognise.Recogniser
}

// NewPunches wires the service of punch records.
func NewPunches(rows *repository.Punches, profiles *repository.Profiles, rec recognise.Recogniser) *Punches {
	return &Punches{rows: rows, profiles: profiles, rec: rec}
}

// Punch 打卡，image 为现场抓拍的 base64
func (s *Punches) Punch(ctx context.Context, image string) (uint, error) {
	match, err := s.rec.Search(ctx, image)
	if err != nil {
		return 0, err
	}
	p, err := s.profiles.ByPerson(ctx, match.PersonID)
	if err != nil {
		return 0, err
	}
	// 抓拍图一并入库，供人事复核
	record := &model.PunchRecord{
		EmployeeID: p.EmployeeID,
		Score:      match.Score,
		Snapshot:   image,
		PunchedAt:  time.Now(),
	}
	return p.EmployeeID, s.rows.Add(ctx, record)
}
