// Package sentry has the shape of the client, for testdata.
package sentry

// EventID names a report.
type EventID string

// Context is what is reported beside an error.
type Context map[string]any

// Scope holds what is reported with each error.
type Scope struct{}

func CaptureException(err error) *EventID           { return nil }
func CaptureMessage(message string) *EventID        { return nil }
func ConfigureScope(f func(*Scope))                 {}
func (*Scope) SetContext(key string, value Context) {}
func (*Scope) SetTag(key, value string)             {}
