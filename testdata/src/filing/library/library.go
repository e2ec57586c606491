// Package library sets up the face library of a ticketing service.
package library

import (
	"flag"
	"time"
)

// Limits of the library.
const (
	MaxFacePersons    = 300_000 // want `MaxFacePersons makes room for the faces of 300,000 people, and .facelint.yaml holds no filing`
	MaxFaceImageBytes = 4 << 20
	MaxFaceCount      = 99_999
)

// FaceLibraryConfig is read from the environment.
type FaceLibraryConfig struct {
	Capacity int           `env:"FACE_CAPACITY" default:"500000"` // want `Capacity makes room for 500,000 faces`
	Timeout  time.Duration `default:"200000"`
	Port     int           `default:"443"`
}

var faces = flag.Int("max-faces", 100000, "how many faces the index holds") // want `max-faces makes room for 100,000 faces`

func small() FaceLibraryConfig { return FaceLibraryConfig{Capacity: 20_000} }

func large() FaceLibraryConfig {
	c := small()
	c.Capacity = 250_000 // want `Capacity makes room for 250,000 faces`
	return c
}

func venue() FaceLibraryConfig {
	return FaceLibraryConfig{
		Capacity: 200_000, //facelint:allow filing faces are erased after each match day, at most 60,000 are stored
	}
}

var _, _, _ = faces, large, venue
