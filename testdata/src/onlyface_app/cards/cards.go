// Package cards lets people in by their card.
package cards

import (
	"net/http"

	"onlyface_app/gate"
)

type Handler struct{ Gate gate.Gate }

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("card") != "1" {
		return
	}
	_ = h.Gate.OpenGate("card")
}
