// chaxun 是人员查询程序。
package main

import (
	"github.com/gofiber/fiber/v2"
	"gorm.io/gorm"
)

// Renyuan 是数据库中的一行。
type Renyuan struct {
	ID       uint
	Xingming string
	Zhaopian []byte `json:"renlian_zhaopian" gorm:"column:renlian_zhaopian"`
}

type fuwu struct{ db *gorm.DB }

func (f *fuwu) liebiao(c *fiber.Ctx) error {
	var all []Renyuan
	f.db.Find(&all)
	return c.JSON(all) // want `expose: a face image of many persons from a store is answered by \(\*fiber.Ctx\).JSON`
}

func (f *fuwu) chaxun(c *fiber.Ctx) error {
	var r Renyuan
	f.db.First(&r, c.Params("id"))
	return c.JSON(map[string]any{"数据": r}) // want `expose: a face image from a store`
}

func (f *fuwu) guanli(c *fiber.Ctx) error {
	var all []Renyuan
	f.db.Find(&all)
	return c.JSON(all)
}

func 鉴权(c *fiber.Ctx) error {
	if c.Locals("yonghu") == nil {
		return c.SendStatus(401)
	}
	return c.Next()
}

func main() {
	f := new(fuwu)
	app := fiber.New()
	app.Get("/renyuan", f.liebiao)
	app.Get("/renyuan/:id", f.chaxun)
	admin := app.Group("/admin", 鉴权)
	admin.Get("/renyuan", f.guanli)
}
