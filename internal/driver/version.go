package driver

import "runtime/debug"

// Version returns the version of facelint as the go command built it, or
// "devel" where it did not say.
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
