package model

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const sdk = `package sdk
type Image struct { Bytes []byte; Tags map[string][]string }
type Request struct { Image *Image; Fast bool }
type Client struct { base; Body []byte }
func (c *Client) Detect(r *Request, opts ...func()) (faces []*Image, err error) { return nil, nil }
type base struct{}
func (base) Close() {}
func (base) Pipe(w []byte) {}
func Each(faces []Image, f func(i int, face Image)) {}
func Route(path string, hs ...func()) {}
func Serve(impl any) {}
func Sum[S ~[]E, E any](s S) S { return s }
type Reader interface { error; Peek() []byte }
`

func TestCheckAcceptsWhatIsThere(t *testing.T) {
	pkg := check(t, "sdk", sdk)
	for _, line := range []string{
		"face Client.Detect arg0.Image.Bytes kind=image",
		"yields Client.Detect result0.[].Tags.[].[] kind=attribute",
		"yields Client.Body result0 kind=image",
		"input Client.Body result0",
		"neutral Client.Close",
		"neutral *.Close",
		"flow *.Pipe recv -> arg0",
		"flow Sum arg0.[] -> result0",
		"calls Each arg1 arg0.[] -> 1",
		"entry Route arg1...",
		"entry Serve arg0",
		"sink Client.Detect arg0.Image store=gallery id=const(arg0)",
	} {
		require.NoError(t, only(t, line).Check(pkg), line)
	}
}

func TestCheckRefusesWhatIsNot(t *testing.T) {
	pkg := check(t, "sdk", sdk)
	for line, want := range map[string]string{
		"neutral Detect":                              "sdk has no function Detect",
		"neutral Image":                               "sdk has no function Image",
		"neutral Client.Gone":                         "sdk has no Client.Gone of its own",
		"neutral Gone.Close":                          "sdk has no Gone.Close of its own",
		"neutral *.Body":                              "sdk has no *.Body of its own",
		"neutral Reader.Error":                        "sdk has no Reader.Error of its own",
		"face Client.Detect arg2 kind=image":          "port arg2",
		"face Client.Detect arg0.Photo kind=image":    "has no Photo",
		"face Client.Detect arg0.[] kind=image":       "has no []",
		"face Client.Detect arg0.Fast kind=image":     "bool holds no data",
		"yields Client.Detect result1 kind=image":     "error holds no data",
		"yields Client.Detect result2 kind=image":     "port result2",
		"face Client.Body result0 kind=image":         "a field cannot have a row face",
		"input Client.Body recv":                      "a field has result0 only",
		"flow Each recv -> arg0":                      "a function has no receiver",
		"calls Each arg0":                             "is no function",
		"calls Each arg1 arg0.[] -> 2":                "has no parameter 2",
		"entry Route arg0":                            "is no function",
		"calls Serve arg0":                            "is no function",
		"input Client.Detect result0 name=arg0.Photo": "has no Photo",
		"sink Each arg0 store=sql id=sql(arg0.Photo)": "has no Photo",
		"sink Each arg0 store=sql ttl=arg9":           "port arg9",
		"flow Each arg0 -> arg1":                      "holds no data",
	} {
		require.ErrorContains(t, only(t, line).Check(pkg), want, line)
	}
}
