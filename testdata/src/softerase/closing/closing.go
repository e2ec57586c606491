// Command closing closes accounts and leaves the faces that belong to them.
package main

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// User 用户
type User struct {
	ID   uint
	Name string
}

// Customer 客户
type Customer struct {
	ID       uint
	Pictures []Picture
}

// Picture belongs to a customer by an association.
type Picture struct {
	ID, OwnerID uint
	FaceImage   []byte
}

// Driver 司机
type Driver struct{ ID uint }

// DriverFace belongs to a driver by its key.
type DriverFace struct {
	ID, DriverID uint
	FaceImage    []byte
}

// Patient 患者
type Patient struct{ ID uint }

// PatientFace goes with its patient.
type PatientFace struct {
	ID, PatientID uint
	FaceImage     []byte
}

// UserService 用户服务
type UserService struct {
	db  *gorm.DB
	rek *rekognition.Client
}

// IndexFace 人脸录入厂商库
func (s *UserService) IndexFace(ctx context.Context, id string, photo []byte) error {
	_, err := s.rek.IndexFaces(ctx, &rekognition.IndexFacesInput{
		CollectionId: aws.String("members"), Image: &types.Image{Bytes: photo}, ExternalImageId: aws.String(id),
	})
	return err
}

// CloseAccount 注销账户
func (s *UserService) CloseAccount(c *gin.Context) {
	s.db.Where("id = ?", c.Param("id")).Delete(&User{}) // want `the operation \(\*main.UserService\).CloseAccount deletes from an SQL table \(users\) and leaves a face image in the gallery of a recogniser \(members\)`
}

type shop struct{ db *gorm.DB }

func (s *shop) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	switch c.Param("kind") {
	case "customer":
		s.db.Create(&Picture{FaceImage: faceImage})
	case "driver":
		s.db.Create(&DriverFace{FaceImage: faceImage})
	case "patient":
		s.db.Create(&PatientFace{FaceImage: faceImage})
	}
}

func (s *shop) closeCustomer(c *gin.Context) {
	s.db.Delete(&Customer{}, c.Param("id")) // want `closeCustomer deletes from an SQL table \(customers\) and leaves a face image in an SQL table \(pictures\)`
}

func (s *shop) closeDriver(c *gin.Context) {
	s.db.Delete(&Driver{}, c.Param("id")) // want `closeDriver deletes from an SQL table \(drivers\) and leaves a face image in an SQL table \(driver_faces\)`
}

func (s *shop) closePatient(c *gin.Context) {
	s.db.Where("patient_id = ?", c.Param("id")).Delete(&PatientFace{})
	s.db.Delete(&Patient{}, c.Param("id"))
}

func main() {
	u, s := &UserService{}, &shop{}
	r := gin.Default()
	r.POST("/users/:id/face", func(c *gin.Context) {
		if photo, err := c.GetRawData(); err == nil {
			u.IndexFace(c.Request.Context(), c.Param("id"), photo)
		}
	})
	r.DELETE("/users/:id", u.CloseAccount)
	r.POST("/faces/:kind", s.add)
	r.DELETE("/customers/:id", s.closeCustomer)
	r.DELETE("/drivers/:id", s.closeDriver)
	r.DELETE("/patients/:id", s.closePatient)
	r.Run()
}
