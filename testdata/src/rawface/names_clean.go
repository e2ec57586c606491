package rawface

import (
	"encoding/json"
	"image"
	"image/png"
	"io"
	"net"
	"os"

	"gorm.io/gorm"
)

// Faces of other things, and names that only sound like it.

func saveFont(fontFace []byte) error { return os.WriteFile("f.ttf", fontFace, 0o600) }

func saveTypeface(typefaceData []byte) error { return os.WriteFile("t.ttf", typefaceData, 0o600) }

func saveSurface(surfaceImage []byte) error { return os.WriteFile("s.png", surfaceImage, 0o600) }

func saveInterface(interfaceData []byte) error { return os.WriteFile("i.bin", interfaceData, 0o600) }

func saveFacebook(facebookPhoto []byte) error { return os.WriteFile("fb.jpg", facebookPhoto, 0o600) }

func saveCube(cubeFaceImage image.Image) error {
	out, err := os.Create("cube.png")
	if err != nil {
		return err
	}
	defer out.Close()
	return png.Encode(out, cubeFaceImage)
}

func saveIfaces() error {
	ifaces, err := net.Interfaces()
	if err != nil {
		return err
	}
	text, err := json.Marshal(ifaces)
	if err != nil {
		return err
	}
	return os.WriteFile("ifaces.json", text, 0o600)
}

func saveQR(qrImage []byte) error { return os.WriteFile("qr.png", qrImage, 0o600) }

func saveChart(chart image.Image) error {
	out, err := os.Create("chart.png")
	if err != nil {
		return err
	}
	defer out.Close()
	return png.Encode(out, chart)
}

func saveAvatar(avatar io.Reader) error {
	out, err := os.Create("avatar.png")
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, avatar)
	return err
}

// Settings of a program that knows faces.
type Settings struct {
	ID            uint
	FaceThreshold float64
	FaceModelPath string
	FaceCount     int
	FaceID        string
}

func saveSettings(db *gorm.DB, s *Settings) error { return db.Save(s).Error }

func saveFaceCount(faceCount []byte) error { return os.WriteFile("n.txt", faceCount, 0o600) }

func savePath(faceImagePath string) error {
	return os.WriteFile("path.txt", []byte(faceImagePath), 0o600)
}

//facelint:notface a drawing
var faceImageOfLogo []byte

func saveLogo() error { return os.WriteFile("logo.png", faceImageOfLogo, 0o600) }
