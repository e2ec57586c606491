// Package plainrepaired shows terms with an end and a way back.
package plainrepaired

import (
	"database/sql"
	"html/template"
	"net/http"
)

var page = template.Must(template.New("terms").Parse(`
<form method="post" action="/face">
  <label><input type="checkbox" name="agree_face"> I agree that my selfie is used for sign-in for one year</label>
  <p>You can take this consent back at any time. We sublicense nothing and never keep your face data forever.</p>
</form>`))

func terms(w http.ResponseWriter, r *http.Request) { _ = page.Execute(w, nil) }

func accept(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, err := db.Exec("INSERT INTO biometric_consents (user_id, never_expires, expires_at) VALUES (?, 0, ?)", r.FormValue("id"), r.FormValue("until"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func withdraw(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = db.Exec("DELETE FROM biometric_consents WHERE user_id = ?", r.FormValue("id"))
	}
}

func Serve(db *sql.DB) {
	http.HandleFunc("GET /terms", terms)
	http.HandleFunc("POST /face", accept(db))
	http.HandleFunc("DELETE /face", withdraw(db))
}
