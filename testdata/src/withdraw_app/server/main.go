// Command server serves people.
package main

import (
	"context"
	"database/sql"
	"net/http"

	"withdraw_app/store"
)

// consentStore is what the server needs of the store.
type consentStore interface {
	Grant(ctx context.Context, id, scope string) error
	Holds(ctx context.Context, id, scope string) bool
}

type server struct{ consents consentStore }

func (s *server) agree(w http.ResponseWriter, r *http.Request) {
	if s.consents.Grant(r.Context(), r.FormValue("id"), "face") != nil {
		w.WriteHeader(500)
	}
}

func main() {
	s := &server{&store.Consents{DB: new(sql.DB)}}
	http.HandleFunc("POST /consents/face", s.agree)
	http.ListenAndServe(":8080", nil)
}
