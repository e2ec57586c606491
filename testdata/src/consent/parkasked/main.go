// Command parkasked 园区人脸通行服务：处理前核验单独同意
package main

import (
	"encoding/base64"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"gorm.io/gorm"
)

// TongyiJilu 单独同意记录
type TongyiJilu struct {
	ID       uint
	UserID   string
	Shixiang string // 同意事项：renlian
	Tongyi   bool
}

type fuwu struct {
	db     *gorm.DB
	client *iai.Client
}

// renlianTongyi 查询本人对人脸处理的同意
func (f *fuwu) renlianTongyi(userID string) bool {
	var jilu TongyiJilu
	if err := f.db.Where("user_id = ? AND shixiang = ?", userID, "renlian").First(&jilu).Error; err != nil {
		return false
	}
	return jilu.Tongyi
}

func (f *fuwu) xuyaoTongyi(c *gin.Context) {
	if !f.renlianTongyi(c.Param("id")) {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"msg": "未取得人脸处理的单独同意"})
		return
	}
	c.Next()
}

func (f *fuwu) shibie(c *gin.Context) {
	shuju, _ := c.GetRawData()
	req := iai.NewSearchFacesRequest()
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(shuju))
	res, err := f.client.SearchFaces(req)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"msg": err.Error()})
		return
	}
	c.JSON(http.StatusOK, res)
}

func main() {
	f := &fuwu{}
	r := gin.Default()
	g := r.Group("/renlian", f.xuyaoTongyi)
	g.POST("/shibie/:id", f.shibie)
	r.Run(":8080")
}
