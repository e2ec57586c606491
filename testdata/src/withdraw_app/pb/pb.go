// Package pb is what a generator writes.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

type (
	ConsentRequest struct{ UserId string }
	ConsentReply   struct{}
)

type FaceConsentServer interface {
	Agree(context.Context, *ConsentRequest) (*ConsentReply, error)
	Leave(context.Context, *ConsentRequest) (*ConsentReply, error)
}

func RegisterFaceConsentServer(s grpc.ServiceRegistrar, srv FaceConsentServer) {
	s.RegisterService(&grpc.ServiceDesc{ServiceName: "FaceConsent"}, srv)
}
