// Command chinese 会员与员工管理
package main

import (
	"database/sql"
	"os"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// 会员 is a row.
type 会员 struct {
	ID   uint
	Name string
}

// TableName 表名
func (会员) TableName() string { return "会员表" }

// 员工人脸 is a row.
type 员工人脸 struct {
	gorm.Model
	FaceImage []byte
}

// TableName 表名
func (员工人脸) TableName() string { return "员工人脸" }

type 服务 struct {
	db  *gorm.DB
	sql *sql.DB
}

// 会员登记 保存会员照片
func (s *服务) 会员登记(c *gin.Context) {
	if 人脸, err := c.GetRawData(); err == nil {
		os.WriteFile("/data/会员人脸/"+c.Param("id"), 人脸, 0o600)
	}
}

// 会员注销 只删除会员表
func (s *服务) 会员注销(c *gin.Context) {
	s.db.Where("id = ?", c.Param("id")).Delete(&会员{}) // want `the operation .*会员注销 deletes from an SQL table \(会员表\) and leaves a face image in a file \(/data/会员人脸\)`
}

func (s *服务) 入职(c *gin.Context) {
	if 人脸照片, err := c.GetRawData(); err == nil {
		s.db.Create(&员工人脸{FaceImage: 人脸照片})
		s.sql.Exec("INSERT INTO 访客 (编号, 人脸照片) VALUES (?, ?)", c.Param("id"), 人脸照片)
	}
}

func (s *服务) 离职(c *gin.Context) {
	s.db.Delete(&员工人脸{}, c.Param("id"))                              // want `only marks the rows of an SQL table \(员工人脸\)`
	s.sql.Exec("UPDATE 访客 SET 是否删除 = 1 WHERE 编号 = ?", c.Param("id")) // want `only marks the rows of an SQL table \(访客\)`
}

func main() {
	s := &服务{}
	r := gin.Default()
	r.POST("/vip/:id", s.会员登记)
	r.DELETE("/vip/:id", s.会员注销)
	r.POST("/staff/:id", s.入职)
	r.DELETE("/staff/:id", s.离职)
	r.Run()
}
