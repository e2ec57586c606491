package model

import (
	"strings"
	"testing"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/stretchr/testify/require"
)

// only parses one row of package p.
func only(t *testing.T, line string) *Row {
	t.Helper()
	pack, err := ParsePack("p.model", []byte("package p\n"+line))
	require.NoError(t, err)
	require.Len(t, pack.Rows(), 1)
	return pack.Rows()[0]
}

func TestParseReadsEveryPartOfARow(t *testing.T) {
	at := func(row Row) *Row {
		row.Package, row.File, row.Line = "p", "p.model", 2
		return &row
	}
	arg := func(i int, path ...string) Port { return Port{Base: Arg, Index: i, Path: path} }
	deep, name, ttl := arg(1, "Image", "Bytes"), arg(0), arg(3)
	word := IdentPart{Fn: "word", Word: "a b"}

	for _, c := range []struct {
		line string
		want *Row
	}{
		{"face C.Index arg1.Image.Bytes kind=image|template keeps recipient=Amazon # v1", at(Row{Verb: Face, Recv: "C", Name: "Index",
			From: deep, Kind: facedata.Image | facedata.Template, Keeps: true, Recipient: "Amazon", Note: "v1"})},
		{"yields *.F result0.[] kind=template", at(Row{Verb: Yields, Recv: "*", Name: "F",
			From: Port{Base: Result, Path: []string{"[]"}}, Kind: facedata.Template})},
		{"input F result1 name=arg0", at(Row{Verb: Input, Name: "F", From: Port{Base: Result, Index: 1}, NamePort: &name})},
		{"flow F recv -> arg1...", at(Row{Verb: Flow, Name: "F", From: Port{Base: Recv}, To: Port{Base: Arg, Index: 1, Rest: true}, Op: Copy})},
		{"flow F arg0 -> recv op=decode", at(Row{Verb: Flow, Name: "F", From: arg(0), To: Port{Base: Recv}, Op: Decode})},
		{"blur F recv", at(Row{Verb: Blur, Name: "F", From: Port{Base: Recv}})},
		{`sink F arg1 store=object id=const(arg0)+"a b"+store(recv) ttl=arg3`, at(Row{Verb: Sink, Name: "F", From: arg(1), Medium: Object,
			Ident: Ident{[]IdentPart{{Fn: "const", Port: arg(0)}, word, {Fn: "store", Port: Port{Base: Recv}}}}, TTL: &ttl})},
		{"handle F result0 store=file temp id=path(arg0)", at(Row{Verb: Handle, Name: "F", From: Port{Base: Result}, Medium: File, Temp: true,
			Ident: Ident{[]IdentPart{{Fn: "path", Port: arg(0)}}}})},
		{"erase F store=sql soft later", at(Row{Verb: Erase, Name: "F", Medium: SQL, Soft: true, Later: true})},
		{"calls F arg1 arg0.[] -> 0 recv -> 1", at(Row{Verb: Calls, Name: "F", From: arg(1),
			Calls: []CallPort{{From: arg(0, "[]")}, {From: Port{Base: Recv}, Param: 1}}})},
		{"entry F arg1...#x # y", at(Row{Verb: Entry, Name: "F", From: Port{Base: Arg, Index: 1, Rest: true}, Note: "x # y"})},
		{"\tneutral F\r", at(Row{Verb: Neutral, Name: "F"})},
	} {
		require.Equal(t, c.want, only(t, c.line), c.line)
	}
}

func TestParseReportsMistakesWithTheirPlace(t *testing.T) {
	for line, want := range map[string]string{
		"paint F arg0":                         `2:1: unknown verb "paint"`,
		"face":                                 `2:1: symbol missing`,
		"face F":                               `2:6: port missing`,
		"face F arg0":                          `2:8: face needs kind=`,
		"face F arg0 kind=nose":                `2:18: unknown kind "nose"`,
		"face F arg0 kind=image kind=image":    `2:24: "kind" twice`,
		"face F arg0 kind=image store=file":    `2:24: face takes no "store"`,
		"face F arg0 kind=image keeps=yes":     `2:24: "keeps=yes": a key needs =VALUE, a flag none`,
		"face F arg0 kind":                     `2:13: "kind": a key needs =VALUE, a flag none`,
		"face F arg0 kind=image recipient=":    `2:34: recipient without a name`,
		"face A.B.C arg0 kind=image":           `2:6: bad symbol "A.B.C"`,
		"face .B arg0 kind=image":              `2:6: bad symbol ".B"`,
		"face 1 arg0 kind=image":               `2:6: bad symbol "1"`,
		"blur F arg":                           `2:8: bad port "arg"`,
		"blur F arg64":                         `2:8: bad port "arg64"`,
		"blur F arg01":                         `2:8: bad port "arg01"`,
		"blur F recv0":                         `2:8: bad port "recv0"`,
		"blur F recv...":                       `2:8: port "recv...": only an argument`,
		"blur F arg0.":                         `2:8: port "arg0." ends in a dot`,
		"blur F arg0.a-b":                      `2:8: port "arg0.a-b": "a-b" is neither`,
		"blur F arg0 arg1":                     `2:13: blur takes no "arg1"`,
		"flow F arg0":                          `2:8: -> missing`,
		"flow F arg0 ->":                       `2:13: port missing`,
		"flow F arg0 => arg1":                  `2:13: -> expected, not "=>"`,
		"flow F arg0 -> arg1 op=melt":          `2:24: unknown op "melt"`,
		"handle F result0 store=wire":          `2:18: a wire needs id=`,
		"sink F arg0":                          `2:8: sink needs store=`,
		"sink F arg0 store=tape":               `2:19: unknown medium "tape"`,
		"sink F arg0 store=sql id=arg0":        `2:26: bad identity part "arg0"`,
		"sink F arg0 store=sql id=path(x)":     `2:26: bad port "x"`,
		`sink F arg0 store=sql id=""`:          `2:26: bad word ""`,
		`sink F arg0 store=sql id="a`:          `2:23: quote not closed`,
		"sink F arg0 store=sql id=sql(arg0)+":  `2:26: bad identity part ""`,
		"sink F arg0 store=sql ttl=x":          `2:27: bad port "x"`,
		"calls F recv":                         `2:9: calls: the function must be an argument`,
		"calls F arg0 arg1":                    `2:14: -> missing`,
		"calls F arg0 arg1 ->":                 `2:19: parameter number missing`,
		"calls F arg0 arg1 -> x":               `2:22: bad parameter number "x"`,
		"entry F result0":                      `2:9: entry: the function must be an argument`,
		"neutral F # a\x01b":                   `2:14: control character U+0001`,
		"neutral F # a\u202eb":                 `2:14: control character U+202E`,
		"neutral F # a\xffb":                   `2:14: not UTF-8`,
		"neutral F\nneutral F":                 `3:1: duplicate row: neutral F stands in line 2 already`,
		"blur F arg0\nneutral F":               `3:1: F is neutral and also is not, see line 2`,
		"neutral F\nblur F arg0":               `3:1: F is neutral and also is not, see line 2`,
		"package":                              `2:1: import path missing`,
		"package a b":                          `2:11: "b" after the import path`,
		"package ../x":                         `2:9: bad import path "../x"`,
		"sink F arg0 store=sql id=path(arg0":   `2:26: bad identity part "path(arg0"`,
		"sink F arg0 store=sql id=\"a\"b":      `2:26: bad word "a"b`,
		"sink F arg0 store=sql id=\"a\"b\"c\"": `2:26: bad word "a"b"c"`,
		"input F result0 name=result":          `2:22: bad port "result"`,
	} {
		pack, err := ParsePack("p.model", []byte("package p\n"+line))
		require.ErrorContains(t, err, "p.model:"+want, line)
		require.LessOrEqual(t, len(pack.Rows()), 1, line)
	}
}

func TestParseReportsAllMistakesAndKeepsTheRest(t *testing.T) {
	pack, err := ParsePack("p.model", []byte("blur E arg0\npackage p/v2\nblur F\nblur G arg0\nblur H x\n"))
	require.ErrorContains(t, err, "p.model:1:1: row before the first package line")
	require.ErrorContains(t, err, "p.model:3:6:")
	require.ErrorContains(t, err, "p.model:5:8:")
	require.Equal(t, 3, len(strings.Split(err.Error(), "\n")))
	require.Len(t, pack.Rows(), 1)
	require.Equal(t, "p/v2", pack.Rows()[0].Package)
	require.Equal(t, "G", pack.Rows()[0].Symbol())
}

func TestNormal(t *testing.T) {
	for path, want := range map[string]string{
		"os":                                  "os",
		"v2":                                  "v2",
		"math/rand/v2":                        "math/rand",
		"vendor/golang.org/x/net/http2":       "golang.org/x/net/http2",
		"a.org/x/vendor/b.org/y/v3":           "b.org/y",
		"a.org/x [a.org/x.test]":              "a.org/x",
		"gopkg.in/mgo.v2":                     "gopkg.in/mgo",
		"gopkg.in/mgo.v2/bson":                "gopkg.in/mgo/bson",
		"b.org/t/iai/v20200303":               "b.org/t/iai",
		"b.org/r/v9/internal":                 "b.org/r/internal",
		"b.org/values/vet":                    "b.org/values/vet",
		"cloud.google.com/go/vision/v2/apiv1": "cloud.google.com/go/vision/apiv1",
	} {
		require.Equal(t, want, Normal(path), path)
	}
}

func FuzzParsePack(f *testing.F) {
	f.Add([]byte("package p\nface C.Index arg1.Image.Bytes kind=image keeps # v1\n"))
	f.Add([]byte("package p\nsink F arg1 store=object id=const(arg0)+\"a b\"+sql(recv) ttl=arg3"))
	f.Add([]byte("package p\ncalls F arg1 arg0.[] -> 0 recv -> 1\nflow *.F recv -> arg1... op=seal\n"))
	f.Add([]byte("package p\nsink F arg0 store=sql id=\"\nflow F -> ->\n\xff\x00"))
	f.Fuzz(func(t *testing.T, src []byte) {
		pack, err := ParsePack("p.model", src)
		for _, row := range pack.Rows() {
			if err == nil {
				require.NotEmpty(t, row.Package)
			}
			for _, port := range []Port{row.From, row.To} {
				if port.IsValid() {
					again, err := parsePort(port.String())
					require.NoError(t, err)
					require.Equal(t, port, again)
				}
			}
			if len(row.Ident.Parts) > 0 {
				again, err := parseIdent(row.Ident.String())
				require.NoError(t, err)
				require.Equal(t, row.Ident, again)
			}
		}
	})
}
