// Whether a flat is handed over is declared to be a major decision.
package main

import (
	"context"
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
)

type office struct{ rec *face.Recognizer }

// handOver gives somebody the keys for the next ten years.
//
//facelint:decision kind=major
func (o *office) handOver(ctx context.Context, flat string) error { return nil }

func (o *office) collect(w http.ResponseWriter, r *http.Request) {
	img, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	found, err := o.rec.RecognizeSingle(img)
	if err != nil || found == nil {
		return
	}
	if o.rec.ClassifyThreshold(found.Descriptor, 0.3) < 0 { // want `humanreview: a matter that is declared to be major is decided by a face alone: handOver`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_ = o.handOver(r.Context(), r.FormValue("flat"))
}

// settle is judged by what it does on either way.
//
//facelint:decision kind=major
func (o *office) settle(img []byte) string {
	found, err := o.rec.RecognizeSingle(img)
	if err != nil || found == nil {
		return "again"
	}
	if o.rec.ClassifyThreshold(found.Descriptor, 0.3) < 0 { // want `humanreview: a matter that is declared to be major is decided by a face alone: settle`
		return "no"
	}
	return "yes"
}

func main() {
	o := &office{}
	http.HandleFunc("/keys", o.collect)
	http.HandleFunc("/settle", func(w http.ResponseWriter, r *http.Request) {
		img, _ := io.ReadAll(r.Body)
		_, _ = io.WriteString(w, o.settle(img))
	})
	_ = http.ListenAndServe(":8080", nil)
}
