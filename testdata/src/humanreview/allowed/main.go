// A refusal that is looked at elsewhere, as the comment says.
package main

import (
	"errors"
	"net/http"
)

var errLoanRejected = errors.New("loan rejected")

func verifyFace(photo []byte) bool { return len(photo) > 0 }

func apply(photo []byte) error {
	if !verifyFace(photo) { //facelint:allow humanreview branch staff call back the same day
		return errLoanRejected
	}
	return nil
}

func main() {
	http.HandleFunc("/loans", func(w http.ResponseWriter, r *http.Request) {
		if err := apply([]byte(r.FormValue("photo"))); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
		}
	})
	_ = http.ListenAndServe(":8080", nil)
}
