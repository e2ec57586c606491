// Command purge erases by a job.
package main

import (
	"net/http"

	"github.com/robfig/cron/v3"
	"gorm.io/gorm"
)

// Capture is a row.
type Capture struct {
	ID        uint
	FaceImage []byte
}

type jobs struct{ db *gorm.DB }

func (j *jobs) save(img []byte) error { return j.db.Create(&Capture{FaceImage: img}).Error }

func (j *jobs) purge() { j.db.Where("created_at < now() - interval '30 days'").Delete(&Capture{}) }

func main() {
	j := &jobs{}
	c := cron.New()
	c.AddFunc("@daily", j.purge)
	c.Start()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { j.save([]byte(r.FormValue("img"))) })
	http.ListenAndServe(":8080", nil)
}
