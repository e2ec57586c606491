package taint

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// addressTexts are ways to write an address, and what is known of it.
var addressTexts = []struct {
	expr string
	want []string
}{
	{`"https://a.test/x"`, []string{"https://a.test/x"}},
	{`base + "/face"`, []string{"https://b.test/face"}},
	{`v.host + "/face/" + s`, []string{"*/face/*"}},
	{`s + s + "/x"`, []string{"*/x"}},
	{`fmt.Sprintf("https://%s.test/%v?q=%d%%", "a", s, n)`, []string{"https://a.test/*?q=*%"}},
	{`fmt.Sprintf(s, "a")`, []string{"*"}},
	{`fmt.Sprintf("a%", s)`, []string{"a"}},
	{`fmt.Sprintf("a%s%s", s)`, []string{"a*"}},
	{`func() *url.URL { return nil }().String()`, []string{"*"}},
	{`url.Parse(base+"/x").String()`, []string{"https://b.test/x"}},
	{`(&url.URL{Host: "a.test", Path: "/x/" + s}).String()`, []string{"https://a.test/x/*"}},
	{`(&url.URL{Host: v.host, Path: "/x"}).String()`, []string{"https://*/x"}},
	{`(&url.URL{Path: "/x"}).String()`, []string{"https://*/x"}},
	{`one(n)`, []string{"*"}},
	{`changed + "/x"`, []string{"*/x"}},
}

const addressProgram = `package p

import ("fmt"; "net/url")

type value struct{ host string }
var base = "https://b.test"
var changed = one(1)
func one(n int) string { return fmt.Sprintf(url.Host, n) }
func test(v *value, s string, n int) string { return %s }
func joined(s string) string { u, _ := url.JoinPath(base, "face", s); return u }
func either(n int) string { u := "https://a.test"; if n > 0 { u = base }; return u }
`

func TestAddresses(t *testing.T) {
	for _, c := range addressTexts {
		t.Run(c.expr, func(t *testing.T) { require.Equal(t, c.want, addressesOf(t, c.expr, "test")) })
	}
	require.Equal(t, []string{"https://b.test/face/*"}, addressesOf(t, `""`, "joined"))
	require.Equal(t, []string{"https://a.test", "https://b.test"}, addressesOf(t, `""`, "either"))
}

// addressesOf returns the addresses that the function named of a program
// returns.
func addressesOf(t *testing.T, expr, name string) []string {
	t.Helper()
	c := newCompiler(t)
	c.check("fmt", `package fmt; func Sprintf(format string, a ...any) string { return format }`)
	c.check("net/url", `package url
type URL struct{ Host, Path string }
const Host = "%d"
func (u *URL) String() string { return "" }
func Parse(s string) *URL { return nil }
func JoinPath(base string, elem ...string) (string, error) { return base, nil }`)
	u := c.build("p", fmt.Sprintf(addressProgram, expr))
	for _, fn := range u.funcs {
		if fn.Name() != name {
			continue
		}
		last := fn.Blocks[len(fn.Blocks)-1]
		return addresses(last.Instrs[len(last.Instrs)-1].(*ssa.Return).Results[0])
	}
	t.Fatal("no function", name)
	return nil
}

// bodies are ways to fill the body of a request, and which of the parameters
// are known to be faces by what it is sent to.
var bodies = []struct{ name, code, want string }{
	{"bytes", `web.Post(face, x)`, "x"},
	{"elsewhere", `web.Post(other, x)`, ""},
	{"converted and cut", `web.Post(face, []byte(string(x[1:])))`, "x"},
	{"one of two", `b := x; if n > 1 { b = y }; web.Post(face, b)`, "x y"},
	{"in a variable", `var b []byte; func() { b = nil }(); b = x; web.Post(face, b)`, "x"},
	{"wrapped", `web.Post(face, web.Wrap(x))`, "x"},
	{"encoded", `web.Post(face, web.Text(x))`, "x"},
	{"written", `w := web.New(); w.Write(x); web.Post(face, w)`, "x"},
	{"part of a form", `w := web.New(); p, _ := w.Part("photo"); p.Write(x); q, _ := w.Part("comment"); q.Write(y); web.Post(face, w)`, "x"},
	{"text of a function of one's own", `web.Post(face, web.JSON(map[string]string{"image": toBase64(x), "group": toBase64(y)}))`, "x"},
	{"address of a picture", `web.Post(face, web.JSON(map[string]string{"image": toURL(x)}))`, ""},
	{"field of a form", `w := web.New(); w.Field("image_base64", web.Text(x)); w.Field("user", web.Text(y)); web.Post(face, w)`, "x"},
	{"map", `web.Post(face, web.JSON(map[string]any{"image": x, "group": y}))`, "x"},
	{"map with a key that is not known", `web.Post(face, web.JSON(map[string]any{s: x}))`, ""},
	{"map in a map", `web.Post(face, web.JSON(map[string]any{"data": map[string]any{"image": x}}))`, "x"},
	{"struct", `web.Post(face, web.JSON(&request{Photo: x, Note: y}))`, "x"},
	{"struct in a struct", `web.Post(face, web.JSON(outer{Inner: request{Photo: x}}))`, "x"},
	{"list of structs", `web.Post(face, web.JSON([]request{{Photo: x}, {Note: y}}))`, "x"},
	{"tag", `web.Post(face, web.JSON(tagged{A: x, B: y}))`, "x"},
	{"text put together", `web.Post(face, []byte("a=1&image="+web.Text(x)+"&user="+web.Text(y)))`, "x"},
	{"appended to something else", `web.Post(face, append(y, x...))`, ""},
	{"text that nobody names", `web.Post(face, []byte(web.Text(x)+"&user="))`, ""},
}

const webText = `package web

type Form struct{}

func Post(url string, body any) { panic(0) }
func Wrap(b []byte) *Form { panic(0) }
func Text(b []byte) string { panic(0) }
func JSON(v any) []byte { panic(0) }
func New() *Form { panic(0) }
func (f *Form) Write(b []byte) { panic(0) }
func (f *Form) Read(b []byte) { panic(0) }
func (f *Form) Part(name string) (*Form, error) { panic(0) }
func (f *Form) Field(name, value string) { panic(0) }
`

const webRows = `
package web
send Post arg1 to=arg0
flow Wrap arg0 -> result0 op=wrap
flow Text arg0 -> result0 op=encode
flow JSON arg0 -> result0 op=encode
flow Form.Write arg0 -> recv
flow Form.Part recv -> result0 op=wrap
flow Form.Field arg1 -> recv
neutral New
neutral Form.Read
`

const bodyProgram = `package p

import ("api"; "web")

const face, other = "https://api.kairos.com/detect", "https://example.com/detect"
type request struct { Photo, Note []byte }
type outer struct { Inner request }
type tagged struct { A []byte ` + "`json:\"image\"`" + `; B []byte }

func toBase64(b []byte) string { return web.Text(b) }
func toURL(b []byte) string { return web.Text(b) }

func test(x, y []byte, s string, n int) {
	api.Keep("x", x)
	api.Keep("y", y)
	%s
}
`

func TestBodies(t *testing.T) {
	for _, b := range bodies {
		t.Run(b.name, func(t *testing.T) {
			c := newCompiler(t)
			pack, err := model.ParsePack("api.model", []byte(apiRows+webRows))
			require.NoError(t, err)
			c.rows, err = model.NewSet(nil, pack)
			require.NoError(t, err)
			c.check("web", webText)
			known := c.compile("p", fmt.Sprintf(bodyProgram, b.code)).known
			got := ""
			for _, f := range link(known).Flows(keysOf(known)) {
				require.Equal(t, "api.kairos.com", f.Evidence[0].Object)
				if got != "" {
					got += " "
				}
				got += f.Source.Object
			}
			require.Equal(t, b.want, got)
		})
	}
}
