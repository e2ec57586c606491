// The layers are put together by generated code.
package main

import (
	"context"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func main() {
	svc := initialize(new(s3.Client), new(face.Recognizer))
	http.HandleFunc("/enrol", func(w http.ResponseWriter, r *http.Request) {
		svc.Enrol(context.Background(), r.FormValue("id"), []byte(r.FormValue("pic")))
	})
	http.ListenAndServe(":8080", nil)
}
