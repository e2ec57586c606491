// Package profile has the shape of the SDK's settings, for testdata.
package profile

type ClientProfile struct{}

func NewClientProfile() *ClientProfile { return &ClientProfile{} }
