// Package record keeps one consent record for each kind and purpose.
package record

import "time"

type Record struct {
	UserID    string
	Type      string
	Granted   bool
	GrantedAt time.Time
}

type ConsentRecord Record

type Answers struct {
	Agree bool `json:"agree"`
	Face  bool `json:"face"`
	Ads   bool `json:"ads"`
}

type Consents struct {
	Face      bool
	Marketing bool
	Voice     bool
}

func together(in Answers) []ConsentRecord {
	face := ConsentRecord{Type: "face", Granted: in.Agree} // want `one answer, Answers.Agree, sets ConsentRecord.Granted\[face\] together with ConsentRecord.Granted\[marketing\]`
	ads := ConsentRecord{Type: "marketing", Granted: in.Agree}
	return []ConsentRecord{face, ads}
}

func apart(user string, in Answers) []*ConsentRecord {
	return []*ConsentRecord{
		{UserID: user, Type: "face", Granted: in.Face, GrantedAt: time.Now()},
		{UserID: user, Type: "marketing", Granted: in.Ads, GrantedAt: time.Now()},
	}
}

func composite(in Answers) Consents {
	return Consents{
		Face:      in.Agree, // want `one answer, Answers.Agree, sets Consents.Face together with Consents.Marketing \(marketing\)`
		Marketing: in.Agree,
	}
}

func compositeApart(in Answers) Consents {
	return Consents{Face: in.Face, Marketing: in.Ads}
}

// One record at a time, by the kind that was asked for.
func request(user, kind string, granted bool) *ConsentRecord {
	return &ConsentRecord{UserID: user, Type: kind, Granted: granted}
}
