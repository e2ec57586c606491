package consent

import "strings"

// No reports whether text, a constant that an answer is compared with, stands
// for no answer or a negative one.
func No(text string) bool {
	switch strings.ToLower(text) {
	case "", "0", "n", "f", "no", "off", "false", "none", "nil", "denied", "declined", "refused", "pending", "revoked", "withdrawn", "unknown":
		return true
	}
	return false
}
