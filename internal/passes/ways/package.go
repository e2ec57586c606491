package ways

import "strings"

// Package returns the path of the package of the function key, as facts name
// functions.
func Package(key string) string {
	key = strings.TrimLeft(key, "(*")
	slash := strings.LastIndexByte(key, '/') + 1
	name, _, _ := strings.Cut(key[slash:], ".")
	return key[:slash] + name
}
