// Command allowed says who purges what it keeps.
package main

import (
	"database/sql"
	"net/http"
)

var db = new(sql.DB)

func save(id string, faceImage []byte) error {
	//facelint:allow retain 由数据平台按保存期限每日清理
	_, err := db.Exec("INSERT INTO captures (id, img) VALUES (?, ?)", id, faceImage)
	return err
}

func main() {
	http.HandleFunc("/save", func(_ http.ResponseWriter, r *http.Request) {
		save(r.FormValue("id"), []byte(r.FormValue("face_image")))
	})
	http.ListenAndServe(":8080", nil)
}
