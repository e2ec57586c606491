// Package cron has the shape of the scheduler, for testdata.
package cron

type EntryID int

// Cron runs functions at times.
type Cron struct{}

func New() *Cron { return nil }

// Job is something to run.
type Job interface{ Run() }

func (c *Cron) AddJob(spec string, cmd Job) (EntryID, error)     { return 0, nil }
func (c *Cron) AddFunc(spec string, cmd func()) (EntryID, error) { return 0, nil }
func (c *Cron) Start()                                           {}
