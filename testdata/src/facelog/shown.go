package facelog

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"

	"github.com/sirupsen/logrus"
)

// A pointer within a struct is printed as an address; JSON goes through it.

type probe struct {
	ID    string
	Photo *faceImage
}

type faceImage struct {
	Name      string
	FaceImage []byte
}

func printed(p *probe) {
	log.Printf("probe: %+v", p)
	log.Printf("photo: %+v", p.Photo) // want "a face image is written to a log"
}

func marshalled(p *probe) {
	slog.Info("probe", "probe", p) // want "a face image is written to a log"
}

// Tags and methods say what is left out.

type tagged struct {
	ID        string `json:"id"`
	FaceImage []byte `json:"-"`
}

func tags(t tagged) {
	slog.Info("tagged", "value", t)
	logrus.WithField("value", t).Info("tagged") // want "a face image is written to a log"
}

type redacted struct {
	ID        string
	FaceImage []byte
}

func (r redacted) String() string { return fmt.Sprintf("%s (%d bytes)", r.ID, len(r.FaceImage)) }

func (r redacted) LogValue() slog.Value { return slog.StringValue(r.ID) }

func quiet(r redacted) {
	log.Println(r)
	slog.Info("redacted", "value", r)
	logrus.WithFields(logrus.Fields{"value": r, "size": len(r.FaceImage)}).Info("redacted")
}

type talking struct {
	ID        string
	FaceImage []byte
}

func (t talking) String() string { return t.ID + ":" + string(t.FaceImage) }

func loud(t talking) {
	log.Println(t) // want "a face image is written to a log"
}

// FacePicture is printed by its size, wherever it stands.
type FacePicture []byte

func (p FacePicture) String() string { return fmt.Sprintf("%d bytes", len(p)) }

func (p FacePicture) MarshalJSON() ([]byte, error) { return json.Marshal(len(p)) }

type visitor struct {
	ID   string
	Face FacePicture
}

func visited(v visitor) {
	log.Printf("%+v", v)
	slog.Info("visit", "visitor", v)
	logrus.Infof("%v", v)
}

// A logger of one's own is one, too.

func infof(format string, args ...any) { log.Printf("facelog: "+format, args...) }

func wrapped(p *faceImage) {
	infof("%s is %d bytes", p.Name, len(p.FaceImage))
	infof("visit %v of %v", visitor{}, redacted{ID: p.Name, FaceImage: p.FaceImage})
	infof("stored %v", p.FaceImage) // want "a face image is written to a log"
}

// seat is what somebody booked.
type seat struct{ Row, Number int }

// seated shows what was found by a face, not the face.
func seated(img faceImage, booked map[string]*seat) {
	booked[string(img.FaceImage)] = &seat{Row: 1}
	for _, s := range booked {
		log.Printf("seat %+v", *s)
	}
}
