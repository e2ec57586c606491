//go:build wireinject

package main

import (
	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/google/wire"

	"flow/di/generated/repo"
	"flow/di/generated/service"
)

func initialize(client *s3.Client, rec *face.Recognizer) *service.Service {
	wire.Build(repo.New, wire.Bind(new(service.Store), new(*repo.Bucket)), service.New)
	return nil
}
