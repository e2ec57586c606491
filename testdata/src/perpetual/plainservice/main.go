// Package plainservice shows terms and keeps who accepted them.
package plainservice

import (
	"database/sql"
	"html/template"
	"net/http"
)

var page = template.Must(template.New("terms").Parse( /* want `"I agree that my selfie and biometric data may be used forever and sublicensed to partners"` */ `
<form method="post" action="/face">
  <label><input type="checkbox" name="agree"> I agree that my selfie and biometric data may be used forever and sublicensed to partners</label>
</form>`))

func terms(w http.ResponseWriter, r *http.Request) { _ = page.Execute(w, nil) }

func accept(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, err := db.Exec("INSERT INTO biometric_consents (user_id, never_expires) VALUES (?, 1)", r.FormValue("id")) // want `the grant over face data never_expires is unlimited in time \(set to 1\)`
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func Serve(db *sql.DB) {
	http.HandleFunc("GET /terms", terms)
	http.HandleFunc("POST /face", accept(db))
}
