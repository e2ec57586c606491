// The layers are put together by fx, which calls providers by reflection.
package main

import (
	"context"
	"net/http"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"go.uber.org/fx"

	"flow/di/fxapp/repo"
	"flow/di/fxapp/service"
)

func register(svc *service.Service) {
	http.HandleFunc("/enrol", func(w http.ResponseWriter, r *http.Request) {
		svc.Enrol(context.Background(), r.FormValue("id"), []byte(r.FormValue("pic")))
	})
}

func main() {
	fx.New(
		fx.Provide(repo.New, service.New),
		fx.Provide(func() *s3.Client { return new(s3.Client) }, face.NewRecognizer),
		fx.Invoke(register),
	).Run()
}
