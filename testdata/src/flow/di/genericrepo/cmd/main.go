// Generic repositories are made for each entity.
package main

import (
	"context"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"

	"flow/di/genericrepo/domain"
	"flow/di/genericrepo/store"
)

func main() {
	db := new(gorm.DB)
	svc := domain.New(new(face.Recognizer), store.New[domain.Visitor](db), store.New[domain.Gate](db))
	svc.Enrol(context.Background(), nil)
}
