// Package rekognition has the shape of the client, for testdata.
package rekognition

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

// Options sets up a client.
type Options struct{}

// Client is a client.
type Client struct{}

type IndexFacesInput struct {
	CollectionId    *string
	Image           *types.Image
	ExternalImageId *string
}

type IndexFacesOutput struct{ FaceRecords []types.FaceRecord }

type SearchFacesByImageInput struct {
	CollectionId *string
	Image        *types.Image
}

type SearchFacesByImageOutput struct{ FaceMatches []types.FaceMatch }

type CompareFacesInput struct {
	SourceImage         *types.Image
	TargetImage         *types.Image
	SimilarityThreshold *float32
}

type CompareFacesOutput struct{ FaceMatches []types.CompareFacesMatch }

type DetectLabelsInput struct{ Image *types.Image }

type DetectLabelsOutput struct{ Labels []types.Label }

type DeleteFacesInput struct {
	CollectionId *string
	FaceIds      []string
}

type DeleteFacesOutput struct{ DeletedFaces []string }

func NewFromConfig(cfg aws.Config, opts ...func(*Options)) *Client { return nil }

func (c *Client) IndexFaces(ctx context.Context, in *IndexFacesInput, opts ...func(*Options)) (*IndexFacesOutput, error) {
	return nil, nil
}

func (c *Client) SearchFacesByImage(ctx context.Context, in *SearchFacesByImageInput, opts ...func(*Options)) (*SearchFacesByImageOutput, error) {
	return nil, nil
}

func (c *Client) CompareFaces(ctx context.Context, in *CompareFacesInput, opts ...func(*Options)) (*CompareFacesOutput, error) {
	return nil, nil
}

func (c *Client) DetectLabels(ctx context.Context, in *DetectLabelsInput, opts ...func(*Options)) (*DetectLabelsOutput, error) {
	return nil, nil
}

func (c *Client) DeleteFaces(ctx context.Context, in *DeleteFacesInput, opts ...func(*Options)) (*DeleteFacesOutput, error) {
	return nil, nil
}

type DetectFacesInput struct {
	Image      *types.Image
	Attributes []types.Attribute
}

type DetectFacesOutput struct{ FaceDetails []types.FaceDetail }

func (c *Client) DetectFaces(ctx context.Context, in *DetectFacesInput, opts ...func(*Options)) (*DetectFacesOutput, error) {
	return nil, nil
}
