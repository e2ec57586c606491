package main

import (
	"net/http"
	"testing"
)

// What only tests do nobody can do.
func TestRemove(t *testing.T) {
	r := &repo{}
	http.HandleFunc("/remove", func(w http.ResponseWriter, req *http.Request) { r.remove(req.FormValue("id")) })
	if err := r.remove("1"); err != nil {
		t.Fatal(err)
	}
}
