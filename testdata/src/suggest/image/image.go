// Package image keeps pictures of which only the names of fields say that they
// show faces.
package image

import "os"

type visitor struct {
	Name      string
	FaceImage []byte
	FacePhoto []byte `json:"photo"`
	Selfie    []byte "json:\"selfie\""
}

func keep(v *visitor) error {
	return os.WriteFile("v", v.FaceImage, 0o600) // want `rawface: .* the name FaceImage`
}

func keepPhoto(v *visitor) error {
	if err := os.WriteFile("p", v.FacePhoto, 0o600); err != nil { // want `rawface: .* the name FacePhoto`
		return err
	}
	return os.WriteFile("q", v.Selfie, 0o600) // want `rawface: .* the name Selfie`
}

// No edit: two types would no longer be the same.
type passport struct {
	FaceImage []byte
}

func keepPassport(p passport) error {
	var same struct{ FaceImage []byte } = p
	return os.WriteFile("p", same.FaceImage, 0o600) // want `rawface: .* the name FaceImage`
}

// No edit: the tag is not one that can be added to.
type badge struct {
	FaceImage []byte `badge`
}

func keepBadge(b badge) error {
	return os.WriteFile("b", b.FaceImage, 0o600) // want `rawface: .* the name FaceImage`
}

// No edit: the tag would say it of both fields.
type pair struct {
	FaceImage, Scenery []byte
}

func keepPair(p pair) error {
	return os.WriteFile("b", p.FaceImage, 0o600) // want `rawface: .* the name FaceImage`
}

// An edit: what the tag says holds of both.
type double struct {
	FacePhoto, FaceImage []byte
}

func keepDouble(d double) error {
	return os.WriteFile("b", d.FacePhoto, 0o600) // want `rawface: .* the name FacePhoto`
}

// No edit: the field is in a generated file.
func keepGenerated(g generated) error {
	return os.WriteFile("g", g.FaceImage, 0o600) // want `rawface: .* the name FaceImage`
}

// No edit: it is not known of which of the two.
func keepEither(v visitor, g double, other another) error {
	for _, b := range [][]byte{v.FaceImage, other.FaceImage} {
		if err := os.WriteFile("e", b, 0o600); err != nil { // want `rawface: .* the name FaceImage`
			return err
		}
	}
	return nil
}

type another struct {
	FaceImage []byte
}

// Nothing to offer: it is said.
type told struct {
	FaceImage []byte `face:"image"`
}

func keepTold(t told) error {
	return os.WriteFile("t", t.FaceImage, 0o600) // want `rawface: .* a directive declares FaceImage`
}
