// Command local shows pictures to who sits before the machine.
package main

import (
	"net/http"
	"os"
)

func picture(w http.ResponseWriter, r *http.Request) {
	data, _ := os.ReadFile("faces/" + r.FormValue("id"))
	w.Write(data)
}

func main() {
	http.HandleFunc("/picture", picture)
	http.Handle("/all", http.FileServer(http.Dir("faces")))
	http.ListenAndServe("127.0.0.1:8080", nil)
}
