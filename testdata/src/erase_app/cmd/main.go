// Command cmd serves both.
package main

import (
	"encoding/json"
	"net/http"

	"gorm.io/gorm"

	"erase_app/service"
	"erase_app/store"
)

type server struct{ svc *service.Service }

func (s *server) enrol(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Image  []byte
		Vector []float32
	}
	if json.NewDecoder(r.Body).Decode(&in) == nil {
		s.svc.Enrol(in.Image, in.Vector)
	}
}

func (s *server) forget(w http.ResponseWriter, r *http.Request) { s.svc.Forget(r.PathValue("id")) }

func main() {
	s := &server{&service.Service{Store: &store.Gorm{DB: new(gorm.DB)}}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /faces", s.enrol)
	mux.HandleFunc("DELETE /faces/{id}", s.forget)
	http.ListenAndServe(":8080", mux)
}
