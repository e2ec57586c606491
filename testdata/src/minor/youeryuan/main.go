// Command youeryuan 接送人脸核验
//
//facelint:venue kind=school
package main

import (
	"io"
	"log"
	"net/http"

	face "github.com/Kagami/go-face"
)

type fuwu struct{ rec *face.Recognizer }

// luru 录入人脸
func (f *fuwu) luru(w http.ResponseWriter, r *http.Request) {
	zhaopian, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f.rec.RecognizeSingle(zhaopian) // want `minor: .* and the venue is declared to be a school; on the way there from the handler \(\*fuwu\).luru nothing asks`
}

// heyan 家长已同意的才录入
func (f *fuwu) heyan(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("家长同意") != "是" {
		http.Error(w, "请家长先同意", http.StatusForbidden)
		return
	}
	zhaopian, _ := io.ReadAll(r.Body)
	f.rec.RecognizeSingle(zhaopian)
}

func main() {
	f := &fuwu{}
	http.HandleFunc("/luru", f.luru)
	http.HandleFunc("/heyan", f.heyan)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
