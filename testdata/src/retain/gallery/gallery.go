// Command gallery enrols people with vendors, who keep them.
package main

import (
	"context"
	"encoding/base64"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/gin-gonic/gin"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

type vendors struct {
	iai *iai.Client
	rek *rekognition.Client
}

// enrol 注册人员库
func (v *vendors) enrol(ctx context.Context, id string, photo []byte) error {
	req := iai.NewCreatePersonRequest()
	req.GroupId = common.StringPtr("staff")
	req.PersonId = common.StringPtr(id)
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(photo))
	if _, err := v.iai.CreatePerson(req); err != nil { // want `a face image is kept in the gallery of a recogniser \(staff\) by .*CreatePerson without a time limit`
		return err
	}
	_, err := v.rek.IndexFaces(ctx, &rekognition.IndexFacesInput{ // want `kept in the gallery of a recogniser \(visitors\) by .*IndexFaces without a time limit`
		CollectionId: aws.String("visitors"), Image: &types.Image{Bytes: photo}, ExternalImageId: aws.String(id),
	})
	return err
}

// leave 离职
func (v *vendors) leave(id string) error {
	req := iai.NewDeletePersonRequest()
	req.PersonId = common.StringPtr(id)
	_, err := v.iai.DeletePerson(req)
	return err
}

func main() {
	v := &vendors{}
	r := gin.Default()
	r.POST("/people/:id", func(c *gin.Context) {
		if photo, err := c.GetRawData(); err == nil {
			v.enrol(c.Request.Context(), c.Param("id"), photo)
		}
	})
	r.DELETE("/people/:id", func(c *gin.Context) { v.leave(c.Param("id")) })
	r.Run()
}
