// Package sdk calls recognisers whose names say nothing of faces.
package sdk

import (
	"context"
	"errors"

	"github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

type Member struct {
	PrivacyAcceptedAt int64
	BiometricConsent  bool
}

var errPrivacy = errors.New("privacy policy not accepted")

func describe(rec *face.Recognizer, m *Member, img []byte) error {
	if m.PrivacyAcceptedAt == 0 {
		return errPrivacy
	}
	_, err := rec.Recognize(img) // want `Recognizer.Recognize processes a face behind Member.PrivacyAcceptedAt only`
	return err
}

func index(ctx context.Context, c *rekognition.Client, m *Member, img []byte) error {
	if m.PrivacyAcceptedAt == 0 {
		return errPrivacy
	}
	_, err := c.IndexFaces(ctx, &rekognition.IndexFacesInput{Image: &types.Image{Bytes: img}}) // want `Client.IndexFaces processes a face behind Member.PrivacyAcceptedAt only`
	return err
}

func separately(ctx context.Context, c *rekognition.Client, m *Member, img []byte) error {
	if m.PrivacyAcceptedAt == 0 || !m.BiometricConsent {
		return errPrivacy
	}
	_, err := c.IndexFaces(ctx, &rekognition.IndexFacesInput{Image: &types.Image{Bytes: img}})
	return err
}
