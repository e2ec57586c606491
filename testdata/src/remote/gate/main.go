// Whoever walks past the gate is looked up.
package main

import (
	"log"

	face "github.com/Kagami/go-face"
	"gocv.io/x/gocv"
)

type gate struct {
	rec   *face.Recognizer
	names []string
}

func (g *gate) who(frame gocv.Mat) string {
	buf, err := gocv.IMEncode(".jpg", frame)
	if err != nil {
		return ""
	}
	found, err := g.rec.Recognize(buf.GetBytes())
	if err != nil {
		return ""
	}
	for _, f := range found {
		if id := g.rec.ClassifyThreshold(f.Descriptor, 0.4); id >= 0 {
			return g.names[id]
		}
	}
	return ""
}

func (g *gate) watch(url string) error {
	cam, err := gocv.OpenVideoCapture(url)
	if err != nil {
		return err
	}
	defer cam.Close()
	frame := gocv.NewMat()
	window := gocv.NewWindow("gate")
	for {
		if !cam.Read(&frame) || frame.Empty() {
			continue
		}
		if name := g.who(frame); name != "" { // want `remote: whoever a camera sees is looked for among known faces: each frame from Read .* comes to \(\*Recognizer\).ClassifyThreshold`
			log.Println("somebody is here")
		}
		window.IMShow(frame)
		if window.WaitKey(1) == 27 {
			return nil
		}
	}
}

func main() {
	g := &gate{}
	log.Fatal(g.watch("rtsp://10.0.0.2/main"))
}
