// Package jobs runs what the server has to do every day.
package jobs

import (
	"time"

	"github.com/robfig/cron/v3"

	"retain_estate/store"
)

const days = 30

type purge struct{ store *store.Gorm }

// Run 删除过期通行记录
func (p purge) Run() {
	old, err := p.store.PassagesBefore(time.Now().AddDate(0, 0, -days))
	if err != nil {
		return
	}
	for _, x := range old {
		p.store.RemovePassage(x.ID)
	}
}

// Start schedules the jobs.
func Start(s *store.Gorm) {
	c := cron.New()
	c.AddJob("@daily", purge{s})
	c.Start()
}
