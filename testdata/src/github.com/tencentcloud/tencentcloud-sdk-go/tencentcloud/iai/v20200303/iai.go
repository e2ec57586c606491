// Package v20200303 has the shape of the face client, for testdata.
package v20200303

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"

// Client is a client.
type Client struct{}

func NewClient(credential *common.Credential, region string) (*Client, error) { return nil, nil }

type DetectFaceRequest struct {
	Image                *string
	Url                  *string
	NeedFaceAttributes   *uint64
	NeedQualityDetection *uint64
}

type DetectFaceResponse struct {
	Response *struct{ FaceInfos []*FaceInfo }
}

type FaceInfo struct{ FaceAttributesInfo *FaceAttributesInfo }

type FaceAttributesInfo struct {
	Gender, Age, Expression, Beauty *int64
}

type CompareFaceRequest struct{ ImageA, ImageB, UrlA, UrlB *string }

type CompareFaceResponse struct {
	Response *struct{ Score *float64 }
}

type SearchFacesRequest struct {
	GroupIds []*string
	Image    *string
	Url      *string
}

type SearchFacesResponse struct{}

type CreatePersonRequest struct {
	GroupId    *string
	PersonId   *string
	PersonName *string
	Image      *string
	Url        *string
}

type CreatePersonResponse struct{}

type DeletePersonRequest struct{ PersonId *string }

type DeletePersonResponse struct{}

type DeletePersonFromGroupRequest struct{ GroupId, PersonId *string }

type DeletePersonFromGroupResponse struct{}

func NewDetectFaceRequest() *DetectFaceRequest     { return &DetectFaceRequest{} }
func NewCompareFaceRequest() *CompareFaceRequest   { return &CompareFaceRequest{} }
func NewSearchFacesRequest() *SearchFacesRequest   { return &SearchFacesRequest{} }
func NewCreatePersonRequest() *CreatePersonRequest { return &CreatePersonRequest{} }
func NewDeletePersonRequest() *DeletePersonRequest { return &DeletePersonRequest{} }
func NewDeletePersonFromGroupRequest() *DeletePersonFromGroupRequest {
	return &DeletePersonFromGroupRequest{}
}

func (c *Client) DetectFace(r *DetectFaceRequest) (*DetectFaceResponse, error)       { return nil, nil }
func (c *Client) CompareFace(r *CompareFaceRequest) (*CompareFaceResponse, error)    { return nil, nil }
func (c *Client) SearchFaces(r *SearchFacesRequest) (*SearchFacesResponse, error)    { return nil, nil }
func (c *Client) CreatePerson(r *CreatePersonRequest) (*CreatePersonResponse, error) { return nil, nil }
func (c *Client) DeletePerson(r *DeletePersonRequest) (*DeletePersonResponse, error) { return nil, nil }
func (c *Client) DeletePersonFromGroup(r *DeletePersonFromGroupRequest) (*DeletePersonFromGroupResponse, error) {
	return nil, nil
}
