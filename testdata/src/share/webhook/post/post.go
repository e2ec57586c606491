// Package post sends whatever it is given to wherever it is told.
package post

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func JSON(url string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	resp, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
