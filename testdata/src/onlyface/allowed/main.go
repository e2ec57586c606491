// A border gate and a gate that is allowed.
package main

import (
	"net/http"
)

func matchFace(r *http.Request) bool { return r.ContentLength > 0 }

type gate struct{}

func (gate) OpenGate() error { return nil }

// border lets travellers through.
//
//facelint:basis kind=statutory the border law asks for the face of each traveller
func border(w http.ResponseWriter, r *http.Request) {
	if !matchFace(r) {
		return
	}
	_ = gate{}.OpenGate()
}

func vault(w http.ResponseWriter, r *http.Request) {
	if !matchFace(r) {
		return
	}
	//facelint:allow onlyface staff open the vault by key at the same door
	_ = gate{}.OpenGate()
}

// unused is called by nobody.
func unused() { _ = gate{}.OpenGate() }

func main() {
	http.HandleFunc("/border", border)
	http.HandleFunc("/vault", vault)
	_ = http.ListenAndServe(":8080", nil)
}
