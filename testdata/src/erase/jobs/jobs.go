// Command jobs purges by jobs, tickers and signals, and has one job that it
// never schedules.
package main

import (
	"database/sql"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/robfig/cron/v3"
)

type store struct{ db *sql.DB }

func (s *store) save(w http.ResponseWriter, r *http.Request) {
	faceImage := []byte(r.FormValue("img"))
	switch r.FormValue("kind") {
	case "capture":
		s.db.Exec("INSERT INTO captures (img) VALUES (?)", faceImage)
	case "snapshot":
		s.db.Exec("INSERT INTO snapshots (img) VALUES (?)", faceImage)
	case "probe":
		s.db.Exec("INSERT INTO probes (img) VALUES (?)", faceImage)
	case "crop":
		s.db.Exec("INSERT INTO crops (img) VALUES (?)", faceImage)
	case "attempt":
		s.db.Exec("INSERT INTO attempts (img) VALUES (?)", faceImage) // want `kept in an SQL table \(attempts\).*no route, command or job leads to the deletion at .*:67\)`
	}
}

// purgeJob 每日清理
type purgeJob struct{ s *store }

func (j purgeJob) Run() {
	j.s.db.Exec("DELETE FROM captures WHERE created_at < DATE_SUB(NOW(), INTERVAL 30 DAY)")
}

// loop 定时清理过期快照
func (s *store) loop() {
	ticker := time.NewTicker(time.Hour)
	defer ticker.Stop()
	for range ticker.C {
		s.db.Exec("DELETE FROM snapshots WHERE created_at < ?", time.Now().AddDate(0, 0, -7))
	}
}

func (s *store) onSignal() {
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, os.Interrupt)
	go func() {
		<-ch
		s.db.Exec("DELETE FROM probes")
		os.Exit(0)
	}()
}

func (s *store) later() {
	s.db.Exec("DELETE FROM crops WHERE created_at < ?", time.Now())
	time.AfterFunc(time.Hour, s.later)
}

// attemptsJob was written and never scheduled.
type attemptsJob struct{ s *store }

func (j attemptsJob) Run() { j.s.db.Exec("DELETE FROM attempts") }

func main() {
	s := &store{db: new(sql.DB)}
	c := cron.New()
	c.AddJob("@daily", purgeJob{s})
	c.Start()
	go s.loop()
	s.onSignal()
	time.AfterFunc(time.Hour, s.later)
	http.HandleFunc("/", s.save)
	http.ListenAndServe(":8080", nil)
}
