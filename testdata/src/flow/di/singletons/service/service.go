// Package service groups services as values of the package.
package service

import (
	"flow/di/singletons/global"
)

type FaceService struct{}

type NoteService struct{}

// Group is all services.
type Group struct {
	FaceService
	NoteService
}

// App is the group that handlers use.
var App = new(Group)

type Staff struct {
	ID     uint
	Name   string
	Pic    []byte
	PicURL string
}

// Enrol 录入员工人脸
func (s *FaceService) Enrol(name string, pic []byte) error {
	if _, err := global.Rec.Recognize(pic); err != nil {
		return err
	}
	url, err := global.Files.Upload(name, pic) // want `image kept in file`
	if err != nil {
		return err
	}
	return global.DB.Create(&Staff{Name: name, Pic: pic, PicURL: url}).Error // want `image kept in sql`
}

func (s *FaceService) Match(pic []byte) error {
	_, err := global.Rec.Recognize(pic)
	return err
}

func (s *NoteService) Save(name string, text []byte) error {
	_, err := global.Files.Report(name, text)
	return err
}

func (s *NoteService) Cache(name string, pic []byte) error {
	return global.DB.Save(&Staff{Name: name, Pic: pic}).Error
}
