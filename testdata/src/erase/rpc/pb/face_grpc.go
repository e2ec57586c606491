// Package pb has the shape of what the compiler of services writes.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

type SaveRequest struct {
	Id        string
	FaceImage []byte
}

type DeleteRequest struct{ Id string }

type Empty struct{}

type FaceServiceServer interface {
	SaveFace(context.Context, *SaveRequest) (*Empty, error)
	DeleteFace(context.Context, *DeleteRequest) (*Empty, error)
	mustEmbedUnimplementedFaceServiceServer()
}

type UnimplementedFaceServiceServer struct{}

func (UnimplementedFaceServiceServer) SaveFace(context.Context, *SaveRequest) (*Empty, error) {
	return nil, nil
}
func (UnimplementedFaceServiceServer) DeleteFace(context.Context, *DeleteRequest) (*Empty, error) {
	return nil, nil
}
func (UnimplementedFaceServiceServer) mustEmbedUnimplementedFaceServiceServer() {}

func RegisterFaceServiceServer(s grpc.ServiceRegistrar, srv FaceServiceServer) {
	s.RegisterService(&FaceService_ServiceDesc, srv)
}

func _FaceService_SaveFace_Handler(srv any, ctx context.Context, dec func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
	in := new(SaveRequest)
	if err := dec(in); err != nil {
		return nil, err
	}
	return srv.(FaceServiceServer).SaveFace(ctx, in)
}

func _FaceService_DeleteFace_Handler(srv any, ctx context.Context, dec func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
	in := new(DeleteRequest)
	if err := dec(in); err != nil {
		return nil, err
	}
	if interceptor == nil {
		return srv.(FaceServiceServer).DeleteFace(ctx, in)
	}
	handler := func(ctx context.Context, req any) (any, error) {
		return srv.(FaceServiceServer).DeleteFace(ctx, req.(*DeleteRequest))
	}
	return interceptor(ctx, in, &grpc.UnaryServerInfo{}, handler)
}

var FaceService_ServiceDesc = grpc.ServiceDesc{
	ServiceName: "face.FaceService",
	HandlerType: (*FaceServiceServer)(nil),
	Methods: []grpc.MethodDesc{
		{MethodName: "SaveFace", Handler: _FaceService_SaveFace_Handler},
		{MethodName: "DeleteFace", Handler: _FaceService_DeleteFace_Handler},
	},
}
