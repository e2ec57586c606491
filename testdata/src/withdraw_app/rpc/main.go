// Command rpc serves consents over RPC, and lets go of them.
package main

import (
	"context"
	"net"
	"time"

	"google.golang.org/grpc"
	"gorm.io/gorm"

	"withdraw_app/pb"
)

// FaceConsent is a row.
type FaceConsent struct {
	UserID    string
	AgreedAt  time.Time
	RevokedAt *time.Time
}

type consents struct{ db *gorm.DB }

func (c *consents) Agree(ctx context.Context, r *pb.ConsentRequest) (*pb.ConsentReply, error) {
	return &pb.ConsentReply{}, c.db.Create(&FaceConsent{UserID: r.UserId, AgreedAt: time.Now()}).Error
}

func (c *consents) Leave(ctx context.Context, r *pb.ConsentRequest) (*pb.ConsentReply, error) {
	now := time.Now()
	var row FaceConsent
	c.db.Where("user_id = ?", r.UserId).First(&row)
	row.RevokedAt = &now
	return &pb.ConsentReply{}, c.db.Save(&row).Error
}

func main() {
	s := grpc.NewServer()
	pb.RegisterFaceConsentServer(s, &consents{new(gorm.DB)})
	l, _ := net.Listen("tcp", ":9000")
	s.Serve(l)
}
