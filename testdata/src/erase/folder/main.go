// Command folder removes files, but none of those with faces.
package main

import (
	"net/http"
	"os"
)

func save(id string, faceImage []byte) error {
	return os.WriteFile("faces/"+id, faceImage, 0o600) // want `kept in a file \(faces\)`
}

func main() {
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.HandleFunc("/clear", func(w http.ResponseWriter, r *http.Request) { os.Remove("cache/" + r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
