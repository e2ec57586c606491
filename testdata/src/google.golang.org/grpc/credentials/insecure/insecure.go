// Package insecure has the shape of credentials that hide nothing, for testdata.
package insecure

import "google.golang.org/grpc/credentials"

func NewCredentials() credentials.TransportCredentials { return nil }
