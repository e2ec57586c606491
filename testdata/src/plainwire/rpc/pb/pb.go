// Package pb is what a generator makes of a service that compares faces.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

type Face struct {
	Descriptor []float32
	Name       string
}

func (*Face) ProtoMessage() {}

type Person struct{ ID string }

func (*Person) ProtoMessage() {}

type FacesClient interface {
	Recognise(ctx context.Context, in *Face, opts ...grpc.CallOption) (*Person, error)
}

type facesClient struct{ cc grpc.ClientConnInterface }

func NewFacesClient(cc grpc.ClientConnInterface) FacesClient { return &facesClient{cc} }

func (c *facesClient) Recognise(ctx context.Context, in *Face, opts ...grpc.CallOption) (*Person, error) {
	out := new(Person)
	err := c.cc.Invoke(ctx, "/faces.Faces/Recognise", in, out, opts...)
	return out, err
}

type FacesServer interface {
	Recognise(ctx context.Context, in *Face) (*Person, error)
}

func RegisterFacesServer(s grpc.ServiceRegistrar, srv FacesServer) { s.RegisterService(nil, srv) }
