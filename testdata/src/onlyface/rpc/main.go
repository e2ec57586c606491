// An RPC service that unlocks the gate for faces it knows.
package main

import (
	"context"
	"errors"

	"google.golang.org/grpc"
)

type UnlockRequest struct{ Image []byte }

type UnlockReply struct{ Name string }

type GateServer interface {
	Unlock(ctx context.Context, req *UnlockRequest) (*UnlockReply, error)
}

var gateDesc = grpc.ServiceDesc{ServiceName: "gate"}

func RegisterGateServer(s grpc.ServiceRegistrar, srv GateServer) { s.RegisterService(&gateDesc, srv) }

type gateServer struct{ relay relay }

type relay struct{}

func (relay) TriggerRelay(ms int) error { return nil }

func (s *gateServer) Unlock(ctx context.Context, req *UnlockRequest) (*UnlockReply, error) {
	name, score := identifyFace(req.Image)
	if score < 0.8 {
		return nil, errors.New("nobody known")
	}
	if err := s.relay.TriggerRelay(500); err != nil { // want `onlyface: .*the door opens .*identifyFace`
		return nil, err
	}
	return &UnlockReply{Name: name}, nil
}

func identifyFace(img []byte) (name string, score float64) { return "", 0 }

func main() {
	s := grpc.NewServer()
	RegisterGateServer(s, &gateServer{})
	_ = s.Serve(nil)
}
