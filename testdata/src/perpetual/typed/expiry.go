package typed

import (
	"database/sql"
	"time"
)

// For ever and locked, both written down.
func locked(id string, now time.Time) []FaceConsent {
	end := now.AddDate(1, 0, 0)
	return []FaceConsent{
		{UserID: id, ExpiresAt: nil, Revocable: false}, // want `FaceConsent is unlimited in time, irrevocable \(ExpiresAt: nil, Revocable: false\)`
		{UserID: id, ExpiresAt: nil, Revocable: true},
		{UserID: id, ExpiresAt: &end, Revocable: false},
		{UserID: id, Revocable: false}, // nothing is said about its end
	}
}

// BiometricGrant keeps its end in a time.
type BiometricGrant struct {
	ValidUntil     time.Time // zero means never
	RevokeDisabled bool
}

func grants(now time.Time) []BiometricGrant {
	return []BiometricGrant{
		{RevokeDisabled: true},                                                            // want `BiometricGrant is unlimited in time, irrevocable \(no ValidUntil, RevokeDisabled: true\)`
		{ValidUntil: time.Time{}, RevokeDisabled: true},                                   // want `ValidUntil: time.Time`
		{ValidUntil: now.AddDate(100, 0, 0), RevokeDisabled: true},                        // want `ValidUntil: now.AddDate\(100, 0, 0\)`
		{ValidUntil: time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), RevokeDisabled: true}, // want `ValidUntil: time.Date\(9999`
		{ValidUntil: now.Add(60 * 365 * 24 * time.Hour), RevokeDisabled: true},            // want `ValidUntil: now.Add`
		{ValidUntil: now.Add(365 * 24 * time.Hour), RevokeDisabled: true},
		{ValidUntil: now.AddDate(1, 0, 0), RevokeDisabled: true},
		{ValidUntil: time.Date(2027, 12, 31, 0, 0, 0, 0, time.UTC), RevokeDisabled: true},
		{RevokeDisabled: false},
		{},
	}
}

type FacePolicy struct {
	FaceConsentDays      int
	FaceConsentExpiresOn string
}

type FaceConsentPolicy struct {
	ExpiryDays      int
	ExpiresOn       string
	End             sql.NullTime
	AllowWithdrawal bool
}

var policies = []FaceConsentPolicy{
	{ExpiryDays: 0, AllowWithdrawal: false},           // want `FaceConsentPolicy is unlimited in time, irrevocable \(ExpiryDays: 0, AllowWithdrawal: false\)`
	{ExpiryDays: 36500, AllowWithdrawal: false},       // want `ExpiryDays: 36500`
	{ExpiresOn: "9999-12-31", AllowWithdrawal: false}, // want `ExpiresOn: "9999-12-31"`
	{ExpiresOn: "2099/01/01", AllowWithdrawal: false}, // want `ExpiresOn: "2099/01/01"`
	{ExpiryDays: 365, AllowWithdrawal: false},
	{ExpiresOn: "2028-12-31", AllowWithdrawal: false},
	{ExpiryDays: 0, AllowWithdrawal: true},
}

type clock struct{}

func (clock) Add() time.Time { return time.Time{} }

func DefaultQuery() string { return "" }

func odd(c clock) (BiometricGrant, string) {
	return BiometricGrant{ValidUntil: c.Add(), RevokeDisabled: true}, DefaultQuery()
}

// Step by step.
func step(id string) FaceConsent {
	var c FaceConsent
	c.UserID = id
	c.ExpiresAt = nil // want `FaceConsent is unlimited in time, irrevocable \(ExpiresAt: nil, Revocable: false\)`
	c.Revocable = false
	return c
}
