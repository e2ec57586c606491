// Payments of an RPC service that take a face on every branch, and orders that
// do on one of two.
package main

import (
	"context"
	"errors"

	"google.golang.org/grpc"
)

type PayRequest struct {
	Order  string
	Method string
	Face   []byte
}

type PayReply struct{ ID string }

type PayServer interface {
	Pay(ctx context.Context, req *PayRequest) (*PayReply, error)
	Order(ctx context.Context, req *PayRequest) (*PayReply, error)
}

var payDesc = grpc.ServiceDesc{ServiceName: "pay"}

func RegisterPayServer(s grpc.ServiceRegistrar, srv PayServer) { s.RegisterService(&payDesc, srv) }

type ledger interface {
	CreatePayment(ctx context.Context, order string) (string, error)
	PlaceOrder(ctx context.Context, order string) (string, error)
}

type payServer struct{ ledger ledger }

func faceMatches(ctx context.Context, img []byte) bool { return len(img) > 0 }

func (s *payServer) Pay(ctx context.Context, req *PayRequest) (*PayReply, error) {
	if !faceMatches(ctx, req.Face) { // want `coerce: a service is refused without a face: the face comparison faceMatches must succeed before a payment is made`
		return nil, errors.New("face does not match")
	}
	id, err := s.ledger.CreatePayment(ctx, req.Order)
	return &PayReply{ID: id}, err
}

func (s *payServer) Order(ctx context.Context, req *PayRequest) (*PayReply, error) {
	switch req.Method {
	case "face":
		if !faceMatches(ctx, req.Face) {
			return nil, errors.New("face does not match")
		}
	case "password":
		if req.Order == "" {
			return nil, errors.New("wrong password")
		}
	}
	id, err := s.ledger.PlaceOrder(ctx, req.Order)
	return &PayReply{ID: id}, err
}

func main() {
	s := grpc.NewServer()
	RegisterPayServer(s, &payServer{})
	_ = s.Serve(nil)
}
