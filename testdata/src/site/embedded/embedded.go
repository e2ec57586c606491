// Package embedded has its devices in files.
package embedded

import _ "embed"

//go:embed devices.yaml
var devices []byte // want `site: .* by devices.yaml, line 7: changing room` `site: .* by devices.yaml, line 14: toilet`

//go:embed rooms.json
var rooms []byte

var all = [][]byte{devices, rooms}
