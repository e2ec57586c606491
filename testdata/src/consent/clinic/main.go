// Command clinic lets patients check in by face.
package main

import (
	"io"
	"log"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/go-chi/chi/v5"

	"consent/clinic/service"
)

type consentRecord struct {
	Patient  string
	Scope    string
	Accepted bool
}

type server struct {
	patients *service.Patients
	consents map[string]consentRecord
}

func (s *server) enroll(w http.ResponseWriter, r *http.Request) {
	photo, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := s.patients.Enroll(r.FormValue("id"), photo); err != nil { // want `consent: a face is processed by \(Recognizer\).RecognizeSingle \(.*service.go:25\), and on the way there from the handler \(\*server\).enroll nothing checks that this person gave separate consent to face processing; before it, look up a consent record`
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// late asks when it is done.
func (s *server) late(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	err := s.patients.Enroll(r.FormValue("id"), photo) // want `consent: .* from the handler \(\*server\).late nothing checks`
	if !s.faceConsent(r.FormValue("id")) {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// unheeded asks and does not listen.
func (s *server) unheeded(w http.ResponseWriter, r *http.Request) {
	if !s.faceConsent(r.FormValue("id")) {
		log.Print("no consent on file")
	}
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo) // want `consent: .* from the handler \(\*server\).unheeded nothing checks`
}

// emergency is for unconscious patients.
//
//facelint:basis kind=emergency unconscious patients are looked up to save their lives
func (s *server) emergency(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll("unknown", photo)
}

// kiosk stands behind a gateway that asks.
//
//facelint:allow consent the gateway asks before it lets a request through
func (s *server) kiosk(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo)
}

// training has a basis that lifts other duties.
//
//facelint:basis kind=training the model is tuned on patients
func (s *server) training(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll("sample", photo) // want `consent: .*training nothing checks`
}

func (s *server) faceConsent(id string) bool {
	c, ok := s.consents[id]
	return ok && c.Scope == "face" && c.Accepted
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{patients: &service.Patients{Rec: rec, Known: map[string]face.Descriptor{}}}
	r := chi.NewRouter()
	r.Post("/enroll", s.enroll)
	r.Post("/late", s.late)
	r.Post("/unheeded", s.unheeded)
	r.Post("/emergency", s.emergency)
	r.Post("/kiosk", s.kiosk)
	r.Post("/training", s.training)
	log.Fatal(http.ListenAndServe(":8080", r))
}
