package taint

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMissing finds what nothing is known of wherever a face comes to it: in
// the function that knows that it is one, below it, behind a function literal,
// an interface, a field, a recursion, and in another package.
func TestMissing(t *testing.T) {
	c := newCompiler(t)
	below := c.compile("below", `package below
import "api"
type User struct { Name, Photo []byte }
func Helper(b []byte, n []byte) { api.UnknownSize(b) }
func Field(u *User) { api.UnknownSize(u.Photo) }
func Other(u *User) { api.UnknownSize(u.Name) }
func Again(b []byte, n int) {
	if n > 0 { Again(b, n-1) }
	api.Unknown(b)
}
type Keeper interface { Put(b []byte) }
type Impl struct{}
func (Impl) Put(b []byte) { api.Unknown(b) }
func None(b []byte) { api.UnknownSize(b) }
`)
	above := c.build("above", `package above
import ("api"; "below")
func direct() { b := api.Read(); api.Recognise(b); api.UnknownSize(b) }
func helper() { b := api.Read(); api.Recognise(b); below.Helper(b, nil) }
func notThis() { b := api.Read(); api.Recognise(b); below.Helper(nil, b) }
func field(u *below.User) { api.Recognise(u.Photo); below.Field(u); below.Other(u) }
func again() { b := api.Read(); api.Recognise(b); below.Again(b, 3) }
func iface(k below.Keeper) { b := api.Read(); api.Recognise(b); k.Put(b) }
func literal() {
	b := api.Read(); api.Recognise(b)
	func() { api.UnknownSize(b) }()
}
func none() { below.None(api.Read()) }
`)
	known := Merge(c.summarise(above, below.known), below.known)
	var m Missing
	own := link(below.known)
	require.Empty(t, m.Find(own, keysOf(below.known), "below"), "nobody says that these are faces")
	var got []string
	for _, lost := range m.Find(link(known), keysOf(known), "above") {
		got = append(got, fmt.Sprintf("%s %s:%d %v", strings.TrimPrefix(lost.Callee, "api."), lost.In, lost.Pos.Line, lost.Args))
	}
	require.Equal(t, []string{
		"Unknown below:9 [0]", "Unknown below:13 [0]",
		"UnknownSize above:3 [0]", "UnknownSize above:11 [0]", "UnknownSize below:4 [0]", "UnknownSize below:5 [0]",
	}, got)
}
