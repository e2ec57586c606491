// Package jobs pays by presence.
package jobs

import (
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

// Pay looks the worker up at a recogniser that nobody assessed.
func Pay(c *iai.Client, img string) error {
	req := iai.NewSearchFacesRequest()
	req.Image = common.StringPtr(img)
	_, err := c.SearchFaces(req)
	return err
}
