// The layers are put together by dig, which calls providers by reflection.
package main

import (
	"context"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"go.uber.org/dig"

	"flow/di/digapp/repo"
	"flow/di/digapp/service"
)

func main() {
	c := dig.New()
	c.Provide(func() *s3.Client { return new(s3.Client) })
	c.Provide(func() (*face.Recognizer, error) { return face.NewRecognizer("models") })
	c.Provide(func(client *s3.Client) service.Store { return repo.New(client) })
	c.Provide(service.New)
	if err := c.Invoke(func(svc *service.Service) error {
		return svc.Enrol(context.Background(), "1", nil)
	}); err != nil {
		panic(err)
	}
}
