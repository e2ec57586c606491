//go:build unix

package cost

import (
	"syscall"
	"time"
)

// cpu returns the processor time that the process has used. It includes the
// garbage collector, and what other processes do does not lengthen it.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
