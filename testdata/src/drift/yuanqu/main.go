// 命令 yuanqu 是园区考勤服务。
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// 打卡记录
type Daka struct {
	Gonghao string
	//facelint:purpose name=考勤
	Renlian []byte `face:"image"`
}

// 情绪评分
//
//facelint:purpose name=绩效分析
func qingxu(tu []byte) int { return len(tu) % 100 }

// 核对考勤
//
//facelint:purpose name=考勤
func hedui(tu []byte) bool { return len(tu) > 0 }

func daka(c *gin.Context) {
	var d Daka
	if err := c.ShouldBindJSON(&d); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"msg": "参数错误"})
		return
	}
	if !hedui(d.Renlian) {
		c.JSON(http.StatusForbidden, gin.H{"msg": "核对失败"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"fen": qingxu(d.Renlian)}) // want `drift: face data handled for 考勤 comes to main.qingxu, which is declared for 绩效分析`
}

func main() {
	r := gin.Default()
	r.POST("/daka", daka)
	_ = r.Run("127.0.0.1:8080")
}
