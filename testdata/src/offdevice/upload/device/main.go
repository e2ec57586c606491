// The program of the device.
//
//facelint:role device
package main

import (
	"os"

	"offdevice/upload/faces"
)

func main() {
	picture, err := os.ReadFile("in.b64")
	if err != nil {
		return
	}
	f := &faces.Finder{}
	_ = f.Find(string(picture))
}
