// Command park 园区人脸通行服务
package main

import (
	"encoding/base64"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"gorm.io/gorm"
)

// Yonghu 用户
type Yonghu struct {
	ID          uint
	Xingming    string
	YinsiTongyi bool `gorm:"comment:是否同意隐私政策"`
}

type fuwu struct {
	db     *gorm.DB
	client *iai.Client
}

// zhuce 注册人脸
func (f *fuwu) zhuce(c *gin.Context) {
	zhaopian, err := c.FormFile("photo")
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"msg": "缺少照片"})
		return
	}
	file, err := zhaopian.Open()
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"msg": err.Error()})
		return
	}
	defer file.Close()
	shuju, _ := io.ReadAll(file)
	req := iai.NewCreatePersonRequest()
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(shuju))
	if _, err := f.client.CreatePerson(req); err != nil { // want `consent: a face is processed by \(\*Client\).CreatePerson .* from the handler \(\*fuwu\).zhuce nothing checks that this person gave separate consent to face processing; `
		c.JSON(http.StatusInternalServerError, gin.H{"msg": err.Error()})
		return
	}
	c.JSON(http.StatusOK, gin.H{"msg": "ok"})
}

// shibie 通行时识别，只看了隐私政策
func (f *fuwu) shibie(c *gin.Context) {
	var yh Yonghu
	if err := f.db.First(&yh, c.Param("id")).Error; err != nil || !yh.YinsiTongyi {
		c.JSON(http.StatusForbidden, gin.H{"msg": "请先同意隐私政策"})
		return
	}
	shuju, _ := c.GetRawData()
	req := iai.NewSearchFacesRequest()
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(shuju))
	res, err := f.client.SearchFaces(req) // want `consent: .*\(Yonghu.YinsiTongyi, tested at .*park/main.go:53, is not consent to face processing\)`
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"msg": err.Error()})
		return
	}
	c.JSON(http.StatusOK, res)
}

func main() {
	f := &fuwu{}
	r := gin.Default()
	r.POST("/renlian/zhuce", f.zhuce)
	r.POST("/renlian/shibie/:id", f.shibie)
	r.Run(":8080")
}
