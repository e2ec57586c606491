// Command door opens the door of a hotel to its guests.
package main

import (
	"encoding/json"
	"net/http"

	"drift/door/campaign"
)

// Visit is what the terminal sends.
//
//facelint:purpose name=access
type Visit struct {
	Guest    string
	Template []float32 `face:"template"`
}

// Guest is who stays.
type Guest struct {
	ID                   string
	FaceConsent          bool
	MarketingFaceConsent bool
}

type door struct {
	greeter *campaign.Greeter
	guests  map[string]Guest
}

func read(r *http.Request) (v Visit, err error) {
	err = json.NewDecoder(r.Body).Decode(&v)
	return v, err
}

// open asks for consent to the door only.
func (d *door) open(w http.ResponseWriter, r *http.Request) {
	v, err := read(r)
	if err != nil || !d.guests[v.Guest].FaceConsent {
		http.Error(w, "card, please", http.StatusForbidden)
		return
	}
	d.greeter.Greet(v.Template) // want `drift: face data handled for access comes to \(\*Greeter\).Greet, which is declared for marketing, and nothing on the way from the handler`
}

// welcome asks for the other purpose too.
func (d *door) welcome(w http.ResponseWriter, r *http.Request) {
	v, err := read(r)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if g := d.guests[v.Guest]; g.MarketingFaceConsent {
		d.greeter.Greet(v.Template)
	}
}

// drill is for the fire brigade.
//
//facelint:basis kind=emergency evacuation counts
func (d *door) drill(w http.ResponseWriter, r *http.Request) {
	v, _ := read(r)
	d.greeter.Greet(v.Template)
}

// survey is agreed on elsewhere.
//
//facelint:allow drift guests sign for the survey at the desk
func (d *door) survey(w http.ResponseWriter, r *http.Request) {
	v, _ := read(r)
	d.greeter.Greet(v.Template)
}

func main() {
	d := &door{greeter: new(campaign.Greeter), guests: map[string]Guest{}}
	http.HandleFunc("/open", d.open)
	http.HandleFunc("/welcome", d.welcome)
	http.HandleFunc("/drill", d.drill)
	http.HandleFunc("/survey", d.survey)
	_ = http.ListenAndServe("127.0.0.1:8080", nil)
}
