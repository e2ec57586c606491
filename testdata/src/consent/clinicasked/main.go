// Command clinicasked is the clinic that asks: in middleware, in the handler,
// in what the handler calls.
package main

import (
	"database/sql"
	"errors"
	"io"
	"log"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/go-chi/chi/v5"

	"consent/clinic/service"
)

type server struct {
	patients *service.Patients
	consents map[string]faceConsent
	db       *sql.DB
}

type faceConsent struct {
	Given     bool
	Withdrawn bool
}

var errNoConsent = errors.New("no consent to face processing")

func (s *server) requireFaceConsent(id string) error {
	if c, ok := s.consents[id]; !ok || !c.Given || c.Withdrawn {
		return errNoConsent
	}
	return nil
}

// asked is middleware.
func (s *server) asked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := s.requireFaceConsent(r.FormValue("id")); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) enroll(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo)
}

func (s *server) enrollAsked(w http.ResponseWriter, r *http.Request) {
	if err := s.requireFaceConsent(r.FormValue("id")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo)
}

// enrollMust asks in a function of the service.
func (s *server) enrollMust(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	if err := s.enrollIf(r.FormValue("id"), photo); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
	}
}

func (s *server) enrollIf(id string, photo []byte) error {
	if err := s.requireFaceConsent(id); err != nil {
		return err
	}
	return s.patients.Enroll(id, photo)
}

// enrollRow asks the database.
func (s *server) enrollRow(w http.ResponseWriter, r *http.Request) {
	var agreed bool
	row := s.db.QueryRow("SELECT face_consent FROM patients WHERE id = ?", r.FormValue("id"))
	if err := row.Scan(&agreed); err != nil || !agreed {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo)
}

// enrollCounted counts the rows of the person's consent.
func (s *server) enrollCounted(w http.ResponseWriter, r *http.Request) {
	var n int
	s.db.QueryRow("SELECT count(*) FROM face_consents WHERE patient = ? AND withdrawn_at IS NULL", r.FormValue("id")).Scan(&n)
	if n == 0 {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	photo, _ := io.ReadAll(r.Body)
	s.patients.Enroll(r.FormValue("id"), photo)
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{patients: &service.Patients{Rec: rec, Known: map[string]face.Descriptor{}}}
	r := chi.NewRouter()
	r.With(s.asked).Post("/enroll", s.enroll)
	r.Post("/asked", s.enrollAsked)
	r.Post("/must", s.enrollMust)
	r.Post("/row", s.enrollRow)
	r.Post("/counted", s.enrollCounted)
	log.Fatal(http.ListenAndServe(":8080", r))
}
