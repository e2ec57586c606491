package rawface

import (
	"bytes"
	"context"
	"encoding/base64"
	"image/jpeg"
	"io"
	"mime/multipart"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/disintegration/imaging"
	"github.com/minio/minio-go/v7"
	"github.com/rabbitmq/amqp091-go"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"go.mongodb.org/mongo-driver/bson"
)

// Labels are of things.
func (s *clients) labels(ctx context.Context, key string, picture []byte) error {
	if _, err := s.s3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("pictures"), Key: aws.String(key), Body: bytes.NewReader(picture),
	}); err != nil {
		return err
	}
	_, err := s.rek.DetectLabels(ctx, &rekognition.DetectLabelsInput{Image: &types.Image{Bytes: picture}})
	return err
}

// What is kept is blurred.
func (s *clients) blurred(ctx context.Context, fh *multipart.FileHeader) error {
	f, err := fh.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	raw, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	if faces, err := s.rec.Recognize(raw); err != nil || len(faces) == 0 {
		return err
	}
	img, err := imaging.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, imaging.Blur(img, 30), nil); err != nil {
		return err
	}
	_, err = s.minio.PutObject(ctx, "avatars", fh.Filename, &out, int64(out.Len()), minio.PutObjectOptions{})
	return err
}

// Only that there was a match is kept.
func (s *clients) compareOnly(ctx context.Context, a, b []byte) error {
	out, err := s.rek.CompareFaces(ctx, &rekognition.CompareFacesInput{
		SourceImage: &types.Image{Bytes: a},
		TargetImage: &types.Image{Bytes: b},
	})
	if err != nil {
		return err
	}
	return s.redis.Set(ctx, "last:match", len(out.FaceMatches), time.Hour).Err()
}

func (s *clients) score(ctx context.Context, id string, photo []byte) error {
	req := iai.NewCompareFaceRequest()
	req.ImageA = common.StringPtr(base64.StdEncoding.EncodeToString(photo))
	resp, err := s.iai.CompareFace(req)
	if err != nil {
		return err
	}
	_, err = s.people.InsertOne(ctx, bson.M{"_id": id, "score": *resp.Response.Score, "at": time.Now()})
	return err
}

// Avatar is a row with an address.
type Avatar struct {
	ID      uint
	FaceURL string
}

func (s *clients) saveAvatar(url string) error {
	return s.gorm.Create(&Avatar{FaceURL: url}).Error
}

// A picture is looked up by, not kept.
func (s *clients) lookup(ctx context.Context, faceImg []byte) (id int, err error) {
	err = s.sql.QueryRowContext(ctx, `SELECT id FROM employees WHERE img = ?`, faceImg).Scan(&id)
	return id, err
}

func (s *clients) countFaces(ctx context.Context, photo []byte) error {
	faces, err := s.rec.Recognize(photo)
	if err != nil {
		return err
	}
	_, err = s.sql.ExecContext(ctx, `UPDATE cameras SET face_count = face_count + ?`, len(faces))
	return err
}

func (s *clients) announce(ctx context.Context, id string, photo []byte) error {
	if _, err := s.rec.RecognizeSingle(photo); err != nil {
		return err
	}
	return s.queue.PublishWithContext(ctx, "", "arrivals", false, false, amqp091.Publishing{Body: []byte(id)})
}

func (s *clients) tally(ctx context.Context, selfie []byte) error {
	return s.redis.Incr(ctx, "selfies").Err()
}
