// Package grpc has the shape of the RPC framework, for testdata.
package grpc

import (
	"context"
	"net"

	"google.golang.org/grpc/credentials"
)

type (
	ServerOption           interface{ apply() }
	UnaryHandler           func(ctx context.Context, req any) (any, error)
	UnaryServerInfo        struct{ FullMethod string }
	UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (any, error)

	ServerStream interface {
		Context() context.Context
		RecvMsg(m any) error
		SendMsg(m any) error
	}
	StreamHandler           func(srv any, stream ServerStream) error
	StreamServerInfo        struct{ FullMethod string }
	StreamServerInterceptor func(srv any, ss ServerStream, info *StreamServerInfo, handler StreamHandler) error
)

type MethodHandler func(srv any, ctx context.Context, dec func(any) error, interceptor UnaryServerInterceptor) (any, error)

type MethodDesc struct {
	MethodName string
	Handler    MethodHandler
}

type ServiceDesc struct {
	ServiceName string
	HandlerType any
	Methods     []MethodDesc
}

type ServiceRegistrar interface {
	RegisterService(desc *ServiceDesc, impl any)
}

type Server struct{}

func NewServer(opt ...ServerOption) *Server { return nil }

func (s *Server) RegisterService(sd *ServiceDesc, ss any) {}
func (s *Server) Serve(lis net.Listener) error            { return nil }

func UnaryInterceptor(i UnaryServerInterceptor) ServerOption                    { return nil }
func ChainUnaryInterceptor(interceptors ...UnaryServerInterceptor) ServerOption { return nil }
func StreamInterceptor(i StreamServerInterceptor) ServerOption                  { return nil }
func ChainStreamInterceptor(is ...StreamServerInterceptor) ServerOption         { return nil }

type (
	DialOption interface{ dials() }
	CallOption interface{ calls() }

	ClientConnInterface interface {
		Invoke(ctx context.Context, method string, args, reply any, opts ...CallOption) error
	}
	ClientConn struct{}
)

func Dial(target string, opts ...DialOption) (*ClientConn, error)      { return nil, nil }
func NewClient(target string, opts ...DialOption) (*ClientConn, error) { return nil, nil }

func (*ClientConn) Close() error { return nil }
func (*ClientConn) Invoke(ctx context.Context, method string, args, reply any, opts ...CallOption) error {
	return nil
}

func WithInsecure() DialOption                                               { return nil }
func WithTransportCredentials(c credentials.TransportCredentials) DialOption { return nil }
func Creds(c credentials.TransportCredentials) ServerOption                  { return nil }
