// Loans are settled by comparing a selfie with the photo on file.
package main

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Status string

const (
	Submitted Status = "submitted"
	Approved  Status = "approved"
	Rejected  Status = "rejected"
)

type LoanApplication struct {
	ID     uint
	Status Status
	Amount int
	Photo  []byte
}

type desk struct {
	db     *gorm.DB
	client *rekognition.Client
}

func (d *desk) decide(c *gin.Context) {
	var app LoanApplication
	if err := d.db.First(&app, c.Param("id")).Error; err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such application"})
		return
	}
	if app.Amount <= 0 {
		c.JSON(http.StatusBadRequest, gin.H{"error": "amount"})
		return
	}
	selfie, err := c.GetRawData()
	if err != nil {
		return
	}
	out, err := d.client.CompareFaces(c.Request.Context(), &rekognition.CompareFacesInput{
		SourceImage: &types.Image{Bytes: selfie}, TargetImage: &types.Image{Bytes: app.Photo},
	})
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "try again"})
		return
	}
	if len(out.FaceMatches) == 0 { // want `humanreview: a loan is refused by a face alone: LoanApplication.Status = Rejected \(.*\) hangs on the comparison FaceMatches`
		app.Status = Rejected
		d.db.Save(&app)
		c.JSON(http.StatusOK, gin.H{"status": app.Status})
		return
	}
	c.JSON(http.StatusOK, gin.H{"status": Submitted})
}

func main() {
	d := &desk{client: &rekognition.Client{}}
	r := gin.Default()
	r.POST("/applications/:id/selfie", d.decide)
	_ = r.Run()
}
