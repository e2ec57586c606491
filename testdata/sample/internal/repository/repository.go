// Package repository reads and writes the database.
package repository

import (
	"context"

	"gorm.io/gorm"

	"example.com/attendance/internal/model"
)

// Employees 员工表
type Employees struct{ db *gorm.DB }

// NewEmployees returns the table of employees in db.
func NewEmployees(db *gorm.DB) *Employees { return &Employees{db} }

func (r *Employees) Create(ctx context.Context, e *model.Employee) error {
	return r.db.WithContext(ctx).Create(e).Error
}

func (r *Employees) ByNo(ctx context.Context, no string) (*model.Employee, error) {
	var e model.Employee
	if err := r.db.WithContext(ctx).Where("no = ?", no).First(&e).Error; err != nil {
		return nil, err
	}
	return &e, nil
}

func (r *Employees) SetAvatar(ctx context.Context, no, file string) error {
	return r.db.WithContext(ctx).Model(&model.Employee{}).Where("no = ?", no).Update("avatar", file).Error
}

// AddIDCards 身份证复印件份数累加
func (r *Employees) AddIDCards(ctx context.Context, no string, n int) error {
	return r.db.WithContext(ctx).Model(&model.Employee{}).Where("no = ?", no).
		Update("id_cards", gorm.Expr("id_cards + ?", n)).Error
}

// Delete 离职：删除员工
func (r *Employees) Delete(ctx context.Context, no string) error {
	return r.db.WithContext(ctx).Where("no = ?", no).Delete(&model.Employee{}).Error
}

// Profiles 识别档案表
type Profiles struct{ db *gorm.DB }

// NewProfiles returns the table of profiles in db.
func NewProfiles(db *gorm.DB) *Profiles { return &Profiles{db} }

func (r *Profiles) Save(ctx context.Context, p *model.Profile) error {
	return r.db.WithContext(ctx).Create(p).Error
}

func (r *Profiles) ByPerson(ctx context.Context, personID string) (*model.Profile, error) {
	var p model.Profile
	if err := r.db.WithContext(ctx).Where("person_id = ?", personID).First(&p).Error; err != nil {
		return nil, err
	}
	return &p, nil
}

// Punches 打卡记录表
type Punches struct{ db *gorm.DB }

// NewPunches returns the table of punch records in db.
func NewPunches(db *gorm.DB) *Punches { return &Punches{db} }

func (r *Punches) Add(ctx context.Context, p *model.PunchRecord) error {
	return r.db.WithContext(ctx).Create(p).Error
}

// Visitors 访客表
type Visitors struct{ db *gorm.DB }

// NewVisitors returns the table of visitors in db.
func NewVisitors(db *gorm.DB) *Visitors { return &Visitors{db} }

func (r *Visitors) Create(ctx context.Context, v *model.Visitor) error {
	return r.db.WithContext(ctx).Create(v).Error
}
