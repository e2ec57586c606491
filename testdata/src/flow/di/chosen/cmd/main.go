// Of two implementations the program hands the service the one that seals; the
// other one keeps things that show nobody.
package main

import (
	"crypto/cipher"

	face "github.com/Kagami/go-face"

	"flow/di/chosen/plain"
	"flow/di/chosen/sealed"
	"flow/di/chosen/service"
)

func main() {
	var aead cipher.AEAD
	disk := sealed.Disk{Dir: "data/", AEAD: aead}
	plain.Logo(plain.Disk{Dir: "static/"})
	service.New(new(face.Recognizer), disk, disk).Enrol("1", nil)
}
