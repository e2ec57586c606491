// Package frames has frames pushed and passed on.
package frames

import (
	"image"

	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

type rtspClient struct{}

func (c *rtspClient) OnFrame(f func(img image.Image)) {}

type job struct {
	img   image.Image
	group string
}

type pipeline struct {
	client *iai.Client
	frames chan job
}

func (p *pipeline) listen(c *rtspClient) {
	c.OnFrame(func(img image.Image) {
		p.search(img, "staff") // want `remote: .* each frame from OnFrame .*SearchFaces`
	})
	c.OnFrame(func(img image.Image) { p.frames <- job{img, "staff"} })
}

func (p *pipeline) work() {
	for j := range p.frames {
		p.search(j.img, j.group) // want `remote: .* each frame from frames .*SearchFaces`
	}
}

func (p *pipeline) search(img image.Image, group string) {
	req := iai.NewSearchFacesRequest()
	req.GroupIds = []*string{&group}
	_, _ = p.client.SearchFaces(req)
}
