// Package clean counts other things.
package clean

// A mail service has many users and no faces.
const MaxUsers = 5_000_000

// Meshes have faces too.
type Mesh struct{ MaxVertices, MaxTriangles int }

var mesh = Mesh{MaxVertices: 400_000, MaxTriangles: 800_000}

// InterfaceLimit is one of network interfaces.
const InterfaceLimit = 128_000

// FaceTimeoutMillis bounds a match.
const FaceTimeoutMillis = 300_000

type typefaceCache struct{ capacity int }

var glyphs = typefaceCache{capacity: 1 << 20}

var _, _ = mesh, glyphs
