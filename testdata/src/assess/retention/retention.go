// Package retention says how long papers are kept.
package retention

import (
	"flag"
	"time"
)

// AssessmentReportRetention is how long reports are kept.
const AssessmentReportRetention = 365 * 24 * time.Hour // want `AssessmentReportRetention keeps what it names for 365 days, and reports of assessments`

// 评估报告保存天数
const 评估报告保存天 = 730 // want `评估报告保存天 keeps what it names for 730 days`

// LogConfig is about what is kept of entrusted processing.
type LogConfig struct {
	EntrustRecordKeepYears int `default:"2"` // want `EntrustRecordKeepYears keeps what it names for 730 days`
	PiaRetentionYears      int `default:"3"`
	SessionRetentionDays   int `default:"7"`
}

var days = flag.Int("dpia-retention-days", 1095, "how long assessments are kept")

// FaceRetentionDays is about faces, which are kept as short as can be.
const FaceRetentionDays = 30

var pia = LogConfig{PiaRetentionYears: 1} //facelint:allow assess the archive of the group keeps the originals for ten years

var _, _ = days, pia
