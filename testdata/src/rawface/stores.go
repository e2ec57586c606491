package rawface

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"os"
	"time"

	"cloud.google.com/go/storage"
	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/minio/minio-go/v7"
	"github.com/rabbitmq/amqp091-go"
	"github.com/redis/go-redis/v9"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

type clients struct {
	s3     *s3.Client
	rek    *rekognition.Client
	minio  *minio.Client
	redis  *redis.Client
	people *mongo.Collection
	iai    *iai.Client
	sql    *sql.DB
	gorm   *gorm.DB
	queue  *amqp091.Channel
	gcs    *storage.Client
	rec    *face.Recognizer
}

// The same bytes go to the recogniser of a cloud and to its object store.
func (s *clients) enrol(ctx context.Context, user string, photo []byte) error {
	_, err := s.s3.PutObject(ctx, &s3.PutObjectInput{ // want `kept in an object store.* by .*Client\).PutObject.*IndexFaces`
		Bucket: aws.String("photos"),
		Key:    aws.String(user + ".jpg"),
		Body:   bytes.NewReader(photo),
	})
	if err != nil {
		return err
	}
	// What the recogniser itself keeps is for other rules.
	_, err = s.rek.IndexFaces(ctx, &rekognition.IndexFacesInput{
		CollectionId: aws.String("staff"),
		Image:        &types.Image{Bytes: photo},
	})
	return err
}

func (s *clients) compare(ctx context.Context, a, b []byte) error {
	out, err := s.rek.CompareFaces(ctx, &rekognition.CompareFacesInput{
		SourceImage: &types.Image{Bytes: a},
		TargetImage: &types.Image{Bytes: b},
	})
	if err != nil || len(out.FaceMatches) == 0 {
		return err
	}
	return s.redis.Set(ctx, "last:"+time.Now().String(), a, time.Hour).Err() // want `kept in a key-value store.*CompareFaces`
}

func (s *clients) toMinio(ctx context.Context, fh *multipart.FileHeader) error {
	f, err := fh.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	img, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	if faces, err := s.rec.Recognize(img); err != nil || len(faces) == 0 {
		return err
	}
	_, err = s.minio.PutObject(ctx, "avatars", fh.Filename, bytes.NewReader(img), fh.Size, minio.PutObjectOptions{}) // want `kept in an object store \(avatars/?.*\)`
	return err
}

// 腾讯云接收 base64,同一字符串进入 MongoDB。
func (s *clients) checkIn(ctx context.Context, id string, photo []byte) error {
	text := base64.StdEncoding.EncodeToString(photo)
	req := iai.NewDetectFaceRequest()
	req.Image = common.StringPtr(text)
	if _, err := s.iai.DetectFace(req); err != nil {
		return err
	}
	_, err := s.people.InsertOne(ctx, bson.M{"_id": id, "photo": text, "at": time.Now()}) // want `kept in a document store.*DetectFace`
	return err
}

// FaceRecord is a row.
type FaceRecord struct {
	ID        uint
	UserID    uint
	FaceImage []byte `gorm:"type:blob"`
}

func (s *clients) saveRecord(user uint, data []byte) error {
	return s.gorm.Create(&FaceRecord{UserID: user, FaceImage: data}).Error // want `kept in an SQL table \(face_records\)`
}

func (s *clients) saveRecordLater(user uint, data []byte) error {
	rec := FaceRecord{UserID: user}
	rec.FaceImage = data
	return s.gorm.Save(&rec).Error // want `kept in an SQL table \(face_records\)`
}

func (s *clients) insert(ctx context.Context, id int, faceImg []byte) error {
	_, err := s.sql.ExecContext(ctx, `INSERT INTO employees (id, img) VALUES (?, ?)`, id, faceImg) // want `kept in an SQL table \(employees\)`
	return err
}

func (s *clients) prepared(id int, faceImg []byte) error {
	stmt, err := s.sql.Prepare("UPDATE members SET picture = $1 WHERE id = $2")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.Exec(faceImg, id) // want `kept in an SQL table \(members\)`
	return err
}

func (s *clients) publish(ctx context.Context, photo []byte) error {
	if _, err := s.rec.RecognizeSingle(photo); err != nil {
		return err
	}
	return s.queue.PublishWithContext(ctx, "", "faces-in", false, false, amqp091.Publishing{Body: photo}) // want `kept in a queue`
}

func (s *clients) list(ctx context.Context, selfie []byte) error {
	return s.redis.LPush(ctx, "selfies", base64.StdEncoding.EncodeToString(selfie)).Err() // want `\(selfies\)`
}

func (s *clients) toCloud(ctx context.Context, photo []byte) error {
	w := s.gcs.Bucket("faces").Object("latest").NewWriter(ctx)
	if _, err := s.rec.Recognize(photo); err != nil {
		return err
	}
	if _, err := w.Write(photo); err != nil { // want `kept in an object store`
		return err
	}
	return w.Close()
}

type visit struct {
	Name string
	At   time.Time
	Face []byte // 访客照片
}

func logVisit(v visit) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile("visits.json", text, 0o600) // want `kept in a file`
}

// A data URL is a picture as well.
func (s *clients) dataURL(user uint, photo []byte) error {
	if _, err := s.rec.Recognize(photo); err != nil {
		return err
	}
	text := "data:image/jpeg;base64," + base64.StdEncoding.EncodeToString(photo)
	return s.gorm.Table("profiles").Where("id = ?", user).Update("avatar", text).Error // want `kept in an SQL table \(profiles\)`
}

func (s *clients) sprintf(photo []byte) error {
	if _, err := s.rec.Recognize(photo); err != nil {
		return err
	}
	_, err := s.sql.Exec("INSERT INTO audit(body) VALUES (?)", fmt.Sprintf("img=%x", photo)) // want `kept in an SQL table \(audit\)`
	return err
}
