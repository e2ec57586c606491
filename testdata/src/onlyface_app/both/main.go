package main

import (
	"net/http"

	"onlyface_app/cards"
	"onlyface_app/faces"
	"onlyface_app/gate"
)

func main() {
	http.Handle("/face", &faces.Handler{Gate: gate.Remote{}})
	http.Handle("/card", &cards.Handler{Gate: gate.Remote{}})
	_ = http.ListenAndServe(":8080", nil)
}
