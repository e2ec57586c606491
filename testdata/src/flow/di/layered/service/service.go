// Package service decides; it knows interfaces only.
package service

import (
	"context"
	"fmt"

	"flow/di/layered/domain"
)

type enrolment struct {
	visitors domain.Visitors
	pictures domain.Pictures
	faces    domain.Recogniser
}

// New makes the service.
func New(v domain.Visitors, p domain.Pictures, f domain.Recogniser) domain.Enrolment {
	return &enrolment{visitors: v, pictures: p, faces: f}
}

// Enrol 登记访客：先比对，再保存。
func (e *enrolment) Enrol(ctx context.Context, id string, pic []byte) error {
	who, err := e.faces.Match(ctx, pic)
	if err != nil {
		return fmt.Errorf("matching: %w", err)
	}
	if err := e.pictures.PutText(ctx, id+".txt", []byte(who)); err != nil {
		return err
	}
	if err := e.pictures.Put(ctx, id+".jpg", pic); err != nil { // want `image kept in file`
		return err
	}
	return e.visitors.Save(ctx, &domain.Visitor{ID: id, Pic: pic}) // want `image kept in sql`
}

func (e *enrolment) Remark(ctx context.Context, id string, note []byte) error {
	return e.visitors.Annotate(ctx, id, note)
}

func (e *enrolment) Export(ctx context.Context, id string) ([]byte, error) {
	v, err := e.visitors.Find(ctx, id)
	if err != nil {
		return nil, err
	}
	return v.Note, nil
}
