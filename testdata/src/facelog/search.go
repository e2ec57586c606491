package facelog

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/getsentry/sentry-go"
	"github.com/labstack/echo/v4"
	"github.com/sirupsen/logrus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

type search struct{ client *rekognition.Client }

func (s *search) register(e *echo.Echo) { e.POST("/search", s.handle) }

func (s *search) handle(c echo.Context) error {
	return s.analyse(context.Background(), []byte(c.FormValue("face_photo")))
}

func (s *search) analyse(ctx context.Context, picture []byte) error {
	span := trace.SpanFromContext(ctx)
	defer span.End()
	image := &types.Image{Bytes: picture}
	out, err := s.client.DetectFaces(ctx, &rekognition.DetectFacesInput{Image: image})
	if err != nil {
		err = fmt.Errorf("detecting in %q: %w", picture, err)
		span.RecordError(err)        // want "a face image is written to a log by trace.Span.RecordError"
		sentry.CaptureException(err) // want "a face image is written to a log by sentry.CaptureException"
		return err
	}
	logrus.Infof("detected: %+v", out)                               // want "what was inferred from a face is written to a log by logrus.Infof"
	span.SetAttributes(attribute.String("picture", string(picture))) // want "a face image is written to a log"
	indexed, err := s.client.IndexFaces(ctx, &rekognition.IndexFacesInput{Image: image})
	if err != nil {
		return err
	}
	logrus.Infof("indexed as %s", *indexed.FaceRecords[0].Face.FaceId) // want "a recogniser's id of a face is written to a log"
	return nil
}

func (s *search) analyseQuietly(ctx context.Context, picture []byte) error {
	span := trace.SpanFromContext(ctx)
	defer span.End()
	image := &types.Image{Bytes: picture}
	out, err := s.client.DetectFaces(ctx, &rekognition.DetectFacesInput{Image: image})
	if err != nil {
		err = fmt.Errorf("detecting in %d bytes: %w", len(picture), err)
		span.RecordError(err)
		sentry.CaptureException(err)
		return err
	}
	logrus.Infof("detected %d faces", len(out.FaceDetails))
	span.SetAttributes(attribute.Int("bytes", len(picture)))
	indexed, err := s.client.IndexFaces(ctx, &rekognition.IndexFacesInput{Image: image})
	if err != nil {
		return err
	}
	logrus.WithField("person", indexed.FaceRecords[0].Face.ExternalImageId).Info("indexed")
	matches, err := s.client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: image})
	if err != nil {
		return err
	}
	logrus.Infof("similarity %f", *matches.FaceMatches[0].Similarity)
	return nil
}
