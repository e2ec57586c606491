// An RPC service that unlocks the gate for faces it knows, or for a number.
package main

import (
	"context"
	"errors"

	"google.golang.org/grpc"
)

type UnlockRequest struct {
	User  string
	Image []byte
}

type UnlockReply struct{ Name string }

type GateServer interface {
	Unlock(ctx context.Context, req *UnlockRequest) (*UnlockReply, error)
	UnlockPin(ctx context.Context, req *PinRequest) (*UnlockReply, error)
}

type PinRequest struct{ Pin string }

var gateDesc = grpc.ServiceDesc{ServiceName: "gate"}

func RegisterGateServer(s grpc.ServiceRegistrar, srv GateServer) { s.RegisterService(&gateDesc, srv) }

type gateServer struct{ relay relay }

type relay struct{}

func (relay) TriggerRelay(ms int) error { return nil }

func (s *gateServer) Unlock(ctx context.Context, req *UnlockRequest) (*UnlockReply, error) {
	if !hasFaceConsent(req.User) {
		return nil, errors.New("use your number")
	}
	name, score := identifyFace(req.Image)
	if score < 0.8 {
		return nil, errors.New("nobody known")
	}
	if err := s.relay.TriggerRelay(500); err != nil {
		return nil, err
	}
	return &UnlockReply{Name: name}, nil
}

func (s *gateServer) UnlockPin(ctx context.Context, req *PinRequest) (*UnlockReply, error) {
	if req.Pin != "1234" {
		return nil, errors.New("wrong number")
	}
	return &UnlockReply{}, s.relay.TriggerRelay(500)
}

func hasFaceConsent(user string) bool { return user != "" }

func identifyFace(img []byte) (name string, score float64) { return "", 0 }

func main() {
	s := grpc.NewServer()
	RegisterGateServer(s, &gateServer{})
	_ = s.Serve(nil)
}
