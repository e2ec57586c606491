// Package faces sends pictures to a recogniser in the cloud.
package faces

import (
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

// Finder finds people.
type Finder struct{ Client *iai.Client }

// Find sends a picture.
func (f *Finder) Find(picture string) error {
	req := iai.NewSearchFacesRequest()
	req.Image = &picture
	_, err := f.Client.SearchFaces(req)
	return err
}
