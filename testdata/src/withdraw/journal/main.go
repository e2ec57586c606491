// Command journal lets people switch consent on and off, and writes a journal.
package main

import (
	"net/http"
	"time"

	"gorm.io/gorm"
)

// Member is a row.
type Member struct {
	ID          string
	FaceConsent bool
}

// FaceConsentLog is a line of the journal.
type FaceConsentLog struct {
	MemberID string
	AgreedAt time.Time
}

var db = new(gorm.DB)

func choose(w http.ResponseWriter, r *http.Request) {
	yes := r.FormValue("face_consent") == "on"
	db.Model(&Member{}).Where("id = ?", r.FormValue("id")).Updates(map[string]any{"face_consent": yes})
	db.Create(&FaceConsentLog{MemberID: r.FormValue("id"), AgreedAt: time.Now()})
}

func main() {
	http.HandleFunc("POST /face/consent", choose)
	http.ListenAndServe(":8080", nil)
}
