// Command clean keeps to its purposes.
package main

import "net/http"

//facelint:purpose name=attendance
//facelint:purpose name=payroll
func record(img []byte) int { return len(img) }

//facelint:purpose name=attendance
func clockIn(w http.ResponseWriter, r *http.Request) {
	img := make([]byte, r.ContentLength)
	_, _ = r.Body.Read(img)
	record(img)
}

// unused is called by nobody.
//
//facelint:purpose name=marketing
func unused(img []byte) int { return record(img) }

func main() {
	http.HandleFunc("/clock", clockIn)
	_ = http.ListenAndServe("127.0.0.1:8080", nil)
}
