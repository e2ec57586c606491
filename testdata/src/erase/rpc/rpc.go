// Command rpc erases by a remote call, and has a method that is none.
package main

import (
	"context"
	"net"
	"os"

	"google.golang.org/grpc"

	"erase/rpc/pb"
)

type server struct {
	pb.UnimplementedFaceServiceServer
	dir string
}

// newServer 返回接口，具体类型对外不可见
func newServer() pb.FaceServiceServer { return &server{dir: "faces"} }

func (s *server) SaveFace(ctx context.Context, in *pb.SaveRequest) (*pb.Empty, error) {
	if err := os.WriteFile("thumbs/"+in.Id, in.FaceImage, 0o600); err != nil { // want `kept in a file \(thumbs\).*no route, command or job leads to the deletion at .*:35\)`
		return nil, err
	}
	return &pb.Empty{}, os.WriteFile("faces/"+in.Id, in.FaceImage, 0o600)
}

func (s *server) DeleteFace(ctx context.Context, in *pb.DeleteRequest) (*pb.Empty, error) {
	return &pb.Empty{}, os.Remove("faces/" + in.Id)
}

// DeleteThumb is not part of the service.
func (s *server) DeleteThumb(ctx context.Context, in *pb.DeleteRequest) (*pb.Empty, error) {
	return &pb.Empty{}, os.Remove("thumbs/" + in.Id)
}

func main() {
	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		return
	}
	s := grpc.NewServer()
	pb.RegisterFaceServiceServer(s, newServer())
	s.Serve(lis)
}
