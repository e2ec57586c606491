// Package store keeps the residents of an estate.
package store

import (
	"os"

	"gorm.io/gorm"
)

// Resident 住户
type Resident struct {
	gorm.Model
	FaceImage []byte
}

// Nanny 保姆
type Nanny struct {
	gorm.Model
	FaceImage []byte
}

// Courier 快递员
type Courier struct {
	gorm.Model
	FaceImage []byte
}

// Tenant 租客
type Tenant struct {
	ID    uint
	Photo string
}

// Gorm keeps rows.
type Gorm struct{ DB *gorm.DB }

// Add 登记
func (g *Gorm) Add(kind string, faceImage []byte) {
	switch kind {
	case "resident":
		g.DB.Create(&Resident{FaceImage: faceImage})
	case "nanny":
		g.DB.Create(&Nanny{FaceImage: faceImage})
	case "courier":
		g.DB.Create(&Courier{FaceImage: faceImage})
	}
}

// AddTenant 租客登记
func (g *Gorm) AddTenant(id string, faceImage []byte) error {
	if err := os.WriteFile("/data/tenants/"+id, faceImage, 0o600); err != nil {
		return err
	}
	return g.DB.Create(&Tenant{Photo: id}).Error
}

// RemoveResident 迁出
func (g *Gorm) RemoveResident(id string) { g.DB.Delete(&Resident{}, id) }

// RemoveNanny 离开
func (g *Gorm) RemoveNanny(id string) { g.DB.Delete(&Nanny{}, id) }

// RemoveCourier 停用
func (g *Gorm) RemoveCourier(id string) {
	g.DB.Delete(&Courier{}, id) //facelint:allow softerase 公安备案要求保留
}

// RemoveTenant 退租
func (g *Gorm) RemoveTenant(id string) { g.DB.Delete(&Tenant{}, id) }

// PurgeNannies 彻底清除
func (g *Gorm) PurgeNannies() { g.DB.Unscoped().Where("deleted_at IS NOT NULL").Delete(&Nanny{}) }
