// Command rpc tells services that it knows of people.
package main

import (
	"context"
	"database/sql"

	"google.golang.org/grpc"
)

type GetRequest struct{ Name string }

type GetReply struct {
	Name         string
	FaceTemplate []byte
}

type PeopleServer interface {
	Get(ctx context.Context, req *GetRequest) (*GetReply, error)
}

type UnimplementedPeopleServer struct{}

func (UnimplementedPeopleServer) Get(context.Context, *GetRequest) (*GetReply, error) {
	return nil, nil
}

var peopleDesc = grpc.ServiceDesc{ServiceName: "people"}

func RegisterPeopleServer(s grpc.ServiceRegistrar, srv PeopleServer) {
	s.RegisterService(&peopleDesc, srv)
}

type people struct {
	UnimplementedPeopleServer
	db *sql.DB
}

func (p *people) Get(ctx context.Context, req *GetRequest) (*GetReply, error) {
	var template []byte
	row := p.db.QueryRowContext(ctx, "SELECT face_template FROM people WHERE name = ?", req.Name)
	if err := row.Scan(&template); err != nil {
		return nil, err
	}
	return &GetReply{Name: req.Name, FaceTemplate: template}, nil
}

func main() {
	s := grpc.NewServer(grpc.UnaryInterceptor(requireToken))
	RegisterPeopleServer(s, &people{})
	_ = s.Serve(nil)
}

func tokenOf(ctx context.Context) string { return "" }

func requireToken(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	if tokenOf(ctx) == "" {
		return nil, context.Canceled
	}
	return handler(ctx, req)
}
