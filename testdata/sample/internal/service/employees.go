// Package service holds what the attendance service does.
package service

import (
	"context"
	"errors"
	"fmt"

	"example.com/attendance/internal/convert"
	"example.com/attendance/internal/model"
	"example.com/attendance/internal/preview"
	"example.com/attendance/internal/recognise"
	"example.com/attendance/internal/repository"
	"example.com/attendance/internal/storage"
)

// ErrNotAgreed 员工没有勾选协议
var ErrNotAgreed = errors.New("not agreed")

// Employees 员工服务
type Employees struct {
	rows     *repository.Employees
	profiles *repository.Profiles
	rec      recognise.Recogniser
	disk     *storage.Disk
	heic     convert.HEIC
	previews *preview.Maker
}

// NewEmployees wires the service of employees.
func NewEmployees(rows *repository.Employees, profiles *repository.Profiles, rec recognise.Recogniser,
	disk *storage.Disk, heic convert.HEIC, previews *preview.Maker) *Employees {
	return &Employees{rows: rows, profiles: profiles, rec: rec, disk: disk, heic: heic, previews: previews}
}

// SignUp 注册
type SignUp struct {
	No       string `form:"no" binding:"required"`
	Name     string `form:"name" binding:"required"`
	Phone    string `form:"phone"`
	AgreeAll bool   `form:"agree_all"` // 我已阅读并同意以上全部条款
}

// Register 新员工注册
func (s *Employees) Register(ctx context.Context, in SignUp) error {
	if !in.AgreeAll {
		return ErrNotAgreed
	}
	return s.rows.Create(ctx, &model.Employee{
		No:               in.No,
		Name:             in.Name,
		Phone:            in.Phone,
		TermsAccepted:    in.AgreeAll,
		MarketingConsent: in.AgreeAll,
		FaceConsent:      in.AgreeAll,
	})
}

// Enrol 录入员工照片：上传底库、存原图、生成预览
func (s *Employees) Enrol(ctx context.Context, no string, upload []byte) error {
	e, err := s.rows.ByNo(ctx, no)
	if err != nil {
		return err
	}
	photo, err := s.heic.ToJPEG(ctx, upload)
	if err != nil {
		return err
	}
	person := "emp-" + e.No
	if err := s.rec.Enrol(ctx, person, e.Name, photo); err != nil {
		return err
	}
	// 保留原图，方便以后换算法重新建库
	path, err := s.disk.Put("photos", e.No+".jpg", photo)
	if err != nil {
		return err
	}
	small, err := s.previews.Make(e.No+".png", photo)
	if err != nil {
		return err
	}
	return s.profiles.Save(ctx, &model.Profile{
		EmployeeID: e.ID, PersonID: person, PhotoPath: path, PreviewPath: small,
	})
}

// ImportFeature 保存考勤机本地提取的特征
func (s *Employees) ImportFeature(ctx context.Context, no string, feature []byte) error {
	e, err := s.rows.ByNo(ctx, no)
	if err != nil {
		return err
	}
	return s.profiles.Save(ctx, &model.Profile{EmployeeID: e.ID, FaceFeature: feature})
}

// SetAvatar 设置头像
func (s *Employees) SetAvatar(ctx context.Context, no, file string) error {
	return s.rows.SetAvatar(ctx, no, file)
}

// CountIDCards 登记收到的身份证复印件（人像面、国徽面各算一份）
func (s *Employees) CountIDCards(ctx context.Context, no string, sides []string) (int, error) {
	n := 0
	for _, side := range sides {
		switch side {
		case "front", "back":
			n++
		default:
			return 0, fmt.Errorf("unknown side %q", side)
		}
	}
	return n, s.rows.AddIDCards(ctx, no, n)
}

// Leave 员工离职
func (s *Employees) Leave(ctx context.Context, no string) error {
	return s.rows.Delete(ctx, no)
}
