// Command allowed says where its faces are erased.
package main

import (
	"net/http"
	"os"
)

func save(id string, faceImage []byte) error {
	//facelint:allow erase 平台每日清理该目录
	return os.WriteFile("faces/"+id, faceImage, 0o600)
}

func main() {
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
