package taint

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/model"
)

// keepingProgram keeps the picture b. The declarations of a case stand before
// its function.
const keepingProgram = `package p

import ("api"; "time"; "x/gorm")

var (
	_ = api.Read
	_ time.Duration
	db *gorm.DB
)

func seconds() int
%s

func test(n int, d time.Duration) {
	b := api.Read()
	api.Recognise(b)
	%s
}
`

// keptBy compiles a program and returns what is told of how it keeps: kind,
// store and the rest.
func keptBy(t *testing.T, declared, body string) []string {
	t.Helper()
	c := newCompiler(t)
	known := c.compile("p", fmt.Sprintf(keepingProgram, declared, body)).known
	var out []string
	for _, f := range link(known).Flows(keysOf(known)) {
		kind := f.Kind.String()
		if f.Sealed {
			kind += " sealed"
		}
		out = append(out, kind+" in "+nameOfRow(f.Store.Medium, f.Identity)+tellKeeping(f))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

var limits = []struct {
	name, declared, body string
	want                 model.Limit
}{
	{"not told", "", `api.Keep("k", b)`, model.NotTold},
	{"zero", "", `api.Cache("k", b, 0)`, model.Forever},
	{"zero duration", "", `api.CacheFor("k", b, 0)`, model.Forever},
	{"seconds", "", `api.Cache("k", b, 60)`, 60},
	{"duration", "", `api.CacheFor("k", b, 2*time.Hour)`, 7200},
	{"part of a second", "", `api.CacheFor("k", b, 1500*time.Millisecond)`, 2},
	{"constant", "const ttl = 3 * time.Minute", `api.CacheFor("k", b, ttl)`, 180},
	{"local variable", "", `ttl := time.Minute; api.CacheFor("k", b, ttl)`, 60},
	{"negative", "", `api.CacheFor("k", b, -1)`, model.SomeTime},
	{"variable of the package", "var ttl = time.Hour", `api.CacheFor("k", b, ttl)`, 3600},
	{"variable of the package that is zero", "var ttl = time.Duration(0)", `api.CacheFor("k", b, ttl)`, model.Forever},
	{"variable of the package that is computed", "var ttl = time.Since(time.Now())", `api.CacheFor("k", b, ttl)`, model.SomeTime},
	{"variable of another package", "", `api.CacheFor("k", b, api.DefaultTTL)`, model.SomeTime},
	{"parameter", "", `api.CacheFor("k", b, d)`, model.SomeTime},
	{"computed", "", `api.CacheFor("k", b, time.Duration(n)*time.Second)`, model.SomeTime},
	{"result", "", `api.Cache("k", b, seconds())`, model.SomeTime},
	{"one of two", "", `s := 60; if n > 1 { s = 0 }; api.Cache("k", b, s)`, model.SomeTime},

	{"option", "", `api.Save("k", b, &api.Options{TTL: time.Minute})`, 60},
	{"option of a value", "", `api.SaveWith("k", b, api.Options{Inner: struct{ Seconds int }{60}})`, 60},
	{"option of a value, in two steps", "", `var o api.Options; o.Inner.Seconds = 60; api.SaveWith("k", b, o)`, 60},
	{"option of a part made before", "", `var in struct{ Seconds int }; in.Seconds = 60; api.SaveWith("k", b, api.Options{Inner: in})`, 60},
	{"option by a variable", "", `o := &api.Options{}; o.TTL = time.Minute; api.Save("k", b, o)`, 60},
	{"option of what is known elsewhere too", "var last *api.Options", `o := &api.Options{TTL: time.Minute}; last = o; api.Save("k", b, o)`, 60},
	{"option that is not set", "", `api.Save("k", b, &api.Options{Key: []byte("x")})`, model.Forever},
	{"options of which none is set", "", `api.Save("k", b, &api.Options{})`, model.Forever},
	{"value of which no option is set", "", `api.SaveWith("k", b, api.Options{})`, model.Forever},
	{"no options", "", `api.Save("k", b, nil)`, model.Forever},
	{"option set to zero", "", `api.Save("k", b, &api.Options{TTL: 0})`, model.Forever},
	{"option of a constant in the package", "var ttl = time.Hour", `api.Save("k", b, &api.Options{TTL: ttl})`, 3600},
	{"option by a parameter", "", `api.Save("k", b, &api.Options{TTL: d})`, model.SomeTime},
	{"option set twice", "", `o := &api.Options{TTL: time.Hour}; if n > 1 { o.TTL = time.Minute }; api.Save("k", b, o)`, model.SomeTime},
	{"options of a function", "func options() *api.Options { return &api.Options{TTL: 1} }", `api.Save("k", b, options())`, model.SomeTime},
	{"options of a function, copied", "func options() api.Options { return api.Options{} }", `o := options(); o.Key = nil; api.Save("k", b, &o)`, model.SomeTime},
	{"options of the package", "var options = &api.Options{TTL: 1}", `api.Save("k", b, options)`, model.SomeTime},
}

func TestLimits(t *testing.T) {
	for _, c := range limits {
		t.Run(c.name, func(t *testing.T) {
			cc := newCompiler(t)
			known := cc.compile("p", fmt.Sprintf(keepingProgram, c.declared, c.body)).known
			flows := link(known).Flows(keysOf(known))
			require.Len(t, flows, 1)
			require.Equal(t, c.want, flows[0].Store.Limit)
		})
	}
}

// A record is kept as its mapper keeps it.
var recordsKept = []struct {
	name, declared, body string
	want                 []string
}{
	{"a field named for it", "type aRow struct { FaceImage []byte }", `db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a field that is left out by gorm", "type aRow struct { FaceImage []byte `gorm:\"-\"` }", `db.Create(&aRow{FaceImage: b})`, nil},
	{"a field that is left out by gorm in all", "type aRow struct { FaceImage []byte `gorm:\"-:all\"` }", `db.Create(&aRow{FaceImage: b})`, nil},
	{"a field that is left out of migrations only", "type aRow struct { FaceImage []byte `gorm:\"-:migration\"` }", `db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a field that is left out by xorm", "type aRow struct { Data []byte `xorm:\"-\"` }", `db.Create(&aRow{Data: b})`, nil},
	{"a field that is left out by bson", "type doc struct { Data []byte `bson:\"-\"` }", `api.InsertAll(&doc{Data: b})`, nil},
	{"a field that is left out of JSON", "type doc struct { Data []byte `json:\"-\"` }", `api.InsertAll(&doc{Data: b})`, []string{"image in document :people"}},
	{"a field of a field that is left out", "type doc struct { In struct { Data []byte `bson:\"-\"` } }", `var x doc; x.In.Data = b; api.InsertAll(x)`, nil},
	{"a field beside one that is left out", "type doc struct { A, B []byte; C []byte `bson:\"-\"` }", `api.InsertAll(&doc{A: b, C: b})`, []string{"image in document :people"}},
	{"a field that is left out, of what is no record", "type doc struct { Data []byte `bson:\"-\"` }", `api.Keep("p", &doc{Data: b})`, []string{"image in file path:p"}},
	{"a field of an embedded struct that is left out", "type base struct { Data []byte `gorm:\"-\"` }; type aRow struct { base }", `var x aRow; x.Data = b; db.Create(&x)`, nil},
	{"an embedded struct that is left out", "type base struct { Data []byte }; type doc struct { base `bson:\"-\"` }", `var x doc; x.Data = b; api.InsertAll(x)`, nil},
	{"beside an embedded struct that is left out", "type base struct { Text string }; type doc struct { base `bson:\"-\"`; Data []byte }", `api.InsertAll(doc{Data: b})`, []string{"image in document :people"}},
	{"a struct embedded in itself, whose fields are all the same", "type doc struct { *doc `bson:\"-\"`; Data []byte }", `api.InsertAll(doc{Data: b})`, nil},
	{"an embedded struct that seals itself", "type sealedBase struct { Data []byte }; func (sealedBase) Value() (any, error) { return nil, nil }; type doc struct { sealedBase; Text []byte }",
		`var x doc; x.Data = b; api.InsertAll(x)`, []string{"image sealed in document :people"}},

	{"a value that seals itself", "type sealedBytes []byte; func (sealedBytes) Value() (any, error) { return nil, nil }; type aRow struct { FaceImage sealedBytes }",
		`db.Create(&aRow{FaceImage: b})`, []string{"image sealed in sql :a"}},
	{"a value that seals itself by its pointer", "type sealedBytes []byte; func (*sealedBytes) Value() (any, error) { return nil, nil }; type aRow struct { Data sealedBytes }",
		`db.Create(&aRow{Data: b})`, []string{"image sealed in sql :a"}},
	{"a value that only encodes itself", "type plainBytes []byte; func (plainBytes) Value() (any, error) { return nil, nil }; type aRow struct { FaceImage plainBytes }",
		`db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a value that another encoding seals", "type sealedBytes []byte; func (sealedBytes) MarshalJSON() ([]byte, error) { return nil, nil }; type aRow struct { FaceImage sealedBytes }",
		`db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a value that seals itself for documents", "type sealedBytes []byte; func (sealedBytes) MarshalBSONValue() (byte, []byte, error) { return 0, nil, nil }; type doc struct { FaceImage sealedBytes }",
		`api.InsertAll(doc{FaceImage: b})`, []string{"image sealed in document :people"}},
	{"a value that seals itself, beside one that does not", "type sealedBytes []byte; func (sealedBytes) Value() (any, error) { return nil, nil }; type aRow struct { A sealedBytes; B []byte }",
		`db.Create(&aRow{A: b, B: b})`, []string{"image in sql :a"}},
	{"a serializer that seals", "type aRow struct { FaceImage []byte `gorm:\"column:f; serializer:sealed\"` }", `db.Create(&aRow{FaceImage: b})`, []string{"image sealed in sql :a"}},
	{"a serializer that only encodes", "type aRow struct { FaceImage []byte `gorm:\"serializer:json\"` }", `db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a record that seals itself", "type sealedRow struct { FaceImage []byte }; func (*sealedRow) BeforeSave() error { return nil }", `db.Create(&sealedRow{FaceImage: b})`, []string{"image sealed in sql :sealed"}},
	{"a record that seals itself, by another name", "type sealedRow struct { Data []byte }; func (*sealedRow) BeforeCreate() error { return nil }", `db.Create(&sealedRow{Data: b})`, []string{"image sealed in sql :sealed"}},
	{"a record that changes itself", "type aRow struct { FaceImage []byte }; func (*aRow) BeforeSave() error { return nil }", `db.Create(&aRow{FaceImage: b})`, []string{"image in sql :a"}},
	{"a record that seals itself afterwards", "type sealedRow struct { FaceImage []byte }; func (*sealedRow) AfterSave() error { return nil }", `db.Create(&sealedRow{FaceImage: b})`, []string{"image in sql :sealed"}},

	{"rows of their own", "type faceRow struct { ID int; Data []byte }; type aRow struct { Faces []faceRow }", `db.Create(&aRow{Faces: []faceRow{{Data: b}}})`, []string{"image in sql :face"}},
	{"a row of its own", "type faceRow struct { ID int; Data []byte }; type aRow struct { Face *faceRow }", `db.Create(&aRow{Face: &faceRow{Data: b}})`, []string{"image in sql :face"}},
	{"a row by a foreign key", "type faceRow struct { Data []byte }; type aRow struct { Face faceRow `gorm:\"foreignKey:UserID\"` }", `db.Create(&aRow{Face: faceRow{Data: b}})`, []string{"image in sql :face"}},
	{"rows by a table between", "type faceRow struct { Data []byte }; type aRow struct { Faces []faceRow `gorm:\"many2many:af\"` }", `db.Create(&aRow{Faces: []faceRow{{Data: b}}})`, []string{"image in sql :face"}},
	{"rows with an embedded key", "type Model struct { ID int }; type faceRow struct { Model; Data []byte }; type aRow struct { Faces []faceRow }", `db.Create(&aRow{Faces: []faceRow{{Data: b}}})`, []string{"image in sql :face"}},
	{"rows with a key by its tag", "type faceRow struct { Code int `gorm:\"primaryKey\"`; Data []byte }; type aRow struct { Faces []faceRow }", `db.Create(&aRow{Faces: []faceRow{{Data: b}}})`, []string{"image in sql :face"}},
	{"a struct without a key", "type faceRow struct { Data []byte }; type aRow struct { Face faceRow }", `db.Create(&aRow{Face: faceRow{Data: b}})`, []string{"image in sql :a"}},
	{"rows in a column", "type faceRow struct { ID int; Data []byte }; type aRow struct { Faces []faceRow `gorm:\"serializer:json\"` }", `db.Create(&aRow{Faces: []faceRow{{Data: b}}})`, []string{"image in sql :a"}},
	{"a row embedded by a tag", "type faceRow struct { ID int; Data []byte }; type aRow struct { Face faceRow `gorm:\"embedded\"` }", `db.Create(&aRow{Face: faceRow{Data: b}})`, []string{"image in sql :a"}},
	{"rows beside the picture", "type logRow struct { ID int }; type aRow struct { Logs []logRow; Data []byte }", `db.Create(&aRow{Data: b})`, []string{"image in sql :a"}},
	{"rows that only their type speaks of", "type faceRow struct { ID int; FaceImage []byte }; type aRow struct { Faces []faceRow }", `x := &aRow{}; api.Fill(x); db.Create(x)`, nil},
	{"rows that hold it", "type faceRow struct { ID int; FaceImage []byte }; type aRow struct { Faces []faceRow }", `x := &aRow{}; x.Faces = []faceRow{{FaceImage: b}}; db.Create(x)`, []string{"image in sql :face"}},
	{"a field that only its type speaks of", "type aRow struct { FaceImage []byte }", `x := &aRow{}; api.Fill(x); db.Create(x)`, []string{"image in sql :a"}},
	{"rows within a document", "type faceRow struct { ID int; Data []byte }; type doc struct { Faces []faceRow }", `api.InsertAll(&doc{Faces: []faceRow{{Data: b}}})`, []string{"image in document :people"}},

	{"a function that is said to encrypt", "func encipher(b []byte) []byte { return b }", `api.Keep("p", encipher(b))`, []string{"image sealed in file path:p"}},
	{"a function that is said to encrypt into a text", "func encipherText(b []byte) string { return \"\" }", `api.Keep("p", encipherText(b))`, []string{"image sealed in file path:p"}},
	{"a function that only says so", "func encrypt(b []byte) []byte { return b }", `api.Keep("p", encrypt(b))`, []string{"image in file path:p"}},
	{"somebody else's function that says so", "", `api.Keep("p", api.Encrypt(b))`, []string{"image sealed in file path:p"}},
	{"somebody else's function that does not", "", `api.Keep("p", api.Unknown(b))`, []string{"image in file path:p"}},
	{"sealed by one of two", "func put(x []byte) { api.Keep(\"p\", x) }", "put(api.Seal(b))\nput(b)", []string{"image in file path:p"}},
	{"sealed by both", "func put(x []byte) { api.Keep(\"p\", x) }", "put(api.Seal(b))\nput(api.Seal(b))", []string{"image sealed in file path:p"}},

	{"one of two records", "type doc struct { Name string; Data []byte }; type note struct { Text string }", `api.InsertAll(note{"x"}, doc{Data: b})`, []string{"image in document :people, beside Name"}},
	{"the record without a name", "type doc struct { Name string; Data []byte }; type photo struct { Data []byte }", `api.InsertAll(doc{Name: "x"}, photo{Data: b})`, []string{"image in document :people"}},
	{"records in a list", "type doc struct { Name string; Data []byte }", `x := []any{doc{Data: b}}; api.InsertAll(x...)`, []string{"image in document :people"}},
}

func TestRecordsKept(t *testing.T) {
	for _, c := range recordsKept {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, keptBy(t, c.declared, c.body)) })
	}
}

func TestBeside(t *testing.T) {
	for declared, want := range map[string]string{
		"type doc struct { Name string; Data []byte }":                                           "Name",
		"type doc struct { Data []byte; RealName, IDCard, Phone, Email, Address string }":        "RealName IDCard Phone Email",
		"type doc struct { ID, UserID int; Code string; Data []byte }":                           "",
		"type doc struct { id int; phone string; Data []byte }":                                  "phone",
		"type doc struct { Phone int64; Data []byte }":                                           "Phone",
		"type doc struct { Name *string; Data []byte }":                                          "Name",
		"type text string; type doc struct { Name text; Data []byte }":                           "Name",
		"type doc struct { Name []byte; Birthday struct{ Y int }; Phone bool; Data []byte }":     "",
		"type base struct { Name string }; type doc struct { base; Data []byte }":                "Name",
		"type a struct { Name string }; type b struct { a }; type doc struct { b; Data []byte }": "Name",
		"type base struct { Name string }; type doc struct { Of base; Data []byte }":             "Name",
		"type doc struct { Text string `bson:\"real_name\"`; Data []byte }":                      "Text",
		"type doc struct { Text string `gorm:\"column:sfzh\"`; Data []byte }":                    "Text",
		"type doc struct { Text string `gorm:\"comment:身份证号\"`; Data []byte }":                   "Text",
		"type doc struct { Text string `gorm:\"comment:备注\"`; Data []byte }":                     "",
		"type doc struct { Name string `bson:\"-\"`; Data []byte }":                              "",
		"type base struct { Name string }; type doc struct { base `bson:\"-\"`; Data []byte }":   "",
		"type doc struct { Data []byte }":                                                        "",
	} {
		t.Run(declared, func(t *testing.T) {
			got := keptBy(t, declared, "var x doc; x.Data = b; api.InsertAll(x)")
			require.Len(t, got, 1)
			_, beside, _ := strings.Cut(got[0], ", beside ")
			require.Equal(t, want, beside)
		})
	}
	require.Equal(t, []string{"image in file path:p"}, keptBy(t, "", `api.Keep("p", b)`), "bytes have no fields")
}
