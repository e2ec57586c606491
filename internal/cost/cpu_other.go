//go:build !unix

package cost

import "time"

var start = time.Now()

// cpu returns the time since the program started, where the time of the
// processor is not known.
func cpu() time.Duration { return time.Since(start) }
