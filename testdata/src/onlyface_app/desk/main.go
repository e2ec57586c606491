package main

import (
	"net/http"

	"onlyface_app/cards"
	"onlyface_app/gate"
)

func main() {
	http.Handle("/card", &cards.Handler{Gate: gate.Remote{}})
	_ = http.ListenAndServe(":8080", nil)
}
