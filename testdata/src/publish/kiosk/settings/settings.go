// Package settings has what the operator sets.
package settings

// Settings are those of one kiosk.
type Settings struct{ Pictures, Assets string }
