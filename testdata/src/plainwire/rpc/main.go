// Command rpc compares faces for others, and has them compared.
package main

import (
	"context"
	"log"
	"net"
	"os"

	face "github.com/Kagami/go-face"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"

	"plainwire/rpc/pb"
)

type server struct{}

func (server) Recognise(ctx context.Context, in *pb.Face) (*pb.Person, error) {
	return &pb.Person{ID: in.Name}, nil
}

func serve() error {
	lis, err := net.Listen("tcp", ":50051")
	if err != nil {
		return err
	}
	s := grpc.NewServer() // want `plainwire: grpc.NewServer takes connections without TLS, and faces travel over them \(Face.Descriptor\)`
	pb.RegisterFacesServer(s, server{})
	return s.Serve(lis)
}

func ask(ctx context.Context, c pb.FacesClient, d face.Descriptor) error {
	_, err := c.Recognise(ctx, &pb.Face{Descriptor: d[:]})
	return err
}

func insecurely(ctx context.Context, d face.Descriptor) error {
	conn, err := grpc.NewClient("192.0.2.7:50051", grpc.WithTransportCredentials(insecure.NewCredentials())) // want `plainwire: a face template is sent in the clear: grpc.NewClient sends it to grpc://192.0.2.7:50051`
	if err != nil {
		return err
	}
	return ask(ctx, pb.NewFacesClient(conn), d)
}

func securely(ctx context.Context, d face.Descriptor) error {
	conn, err := grpc.NewClient("192.0.2.7:50051", grpc.WithTransportCredentials(credentials.NewTLS(nil)))
	if err != nil {
		return err
	}
	return ask(ctx, pb.NewFacesClient(conn), d)
}

func nearby(ctx context.Context, d face.Descriptor) error {
	conn, err := grpc.Dial("localhost:50051", grpc.WithInsecure())
	if err != nil {
		return err
	}
	return ask(ctx, pb.NewFacesClient(conn), d)
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	f, err := rec.RecognizeSingleFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	for _, do := range []func(context.Context, face.Descriptor) error{insecurely, securely, nearby} {
		if err := do(context.Background(), f.Descriptor); err != nil {
			log.Fatal(err)
		}
	}
	log.Fatal(serve())
}
