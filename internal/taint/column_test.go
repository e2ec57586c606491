package taint

import (
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/model"
)

// databaseText declares a database with arguments by number and by name.
const databaseText = `package db

type DB struct{}
type Stmt struct{}
type Arg struct{ V any }

func Named(name string, v any) Arg
func (d *DB) Exec(q string, args ...any) error
func (d *DB) NamedExec(q string, arg any) error
func (d *DB) Run(queryAndArgs ...any) error
func (d *DB) Prepare(q string) (*Stmt, error)
func (s *Stmt) Exec(args ...any) error
`

const databaseRows = `package db
sink DB.Exec arg1... store=sql id=sql(arg0)
sink DB.NamedExec arg1 store=sql id=sql(arg0)
sink DB.Run arg0... store=sql id=sql(arg0.[])
handle DB.Prepare result0 store=sql id=sql(arg0)
sink Stmt.Exec arg0... store=sql id=store(recv)
flow Named arg1 -> result0 op=wrap
`

// columnsOf is a small reader of statements: "column<argument" separated by
// spaces, where an argument is a number or a name.
func columnsOf(statement string) []Column {
	var out []Column
	for word := range strings.FieldsSeq(statement) {
		name, arg, ok := strings.Cut(word, "<")
		if !ok {
			continue
		}
		c := Column{Name: name, Arg: -1, Param: arg}
		if len(arg) == 1 && arg[0] >= '0' && arg[0] <= '9' {
			c.Arg, c.Param = int(arg[0]-'0'), ""
		}
		switch name {
		case "tz":
			c.Remark = "人脸特征"
		case "zp":
			c.Remark, c.Contents = "人脸照片", true
		case "image":
			c.Table = "faces"
		}
		out = append(out, c)
	}
	return out
}

func TestNameColumns(t *testing.T) {
	for body, want := range map[string]string{
		`d.Exec("put id<0 face_img<1", 1, x)`:                               "image column face_img",
		`d.Exec("put id<0 face_img<1", x, 1)`:                               "",
		`d.Exec("put face_img<3", x)`:                                       "",
		`d.Exec("put tz<0", x)`:                                             "template comment 人脸 特征",
		`d.Exec("put zp<0", s)`:                                             "image comment 人脸 照片",
		`d.Exec("put image<0", x)`:                                          "image column faces.image",
		`d.Exec("put face_img<0", s)`:                                       "reference column face_img",
		`d.Exec("put "+s+" face_img<0", x)`:                                 "image column face_img",
		`d.Exec(s, x)`:                                                      "",
		`d.Exec("put face_img<pic", db.Named("id", 1), db.Named("pic", x))`: "image column face_img",
		`d.Exec("put face_img<pic", db.Named("logo", x))`:                   "",
		`d.Exec("put face_img<0", db.Named("p", x))`:                        "image column face_img",
		`d.NamedExec("put face_img<pic", map[string]any{"pic": x})`:         "image column face_img",
		`d.NamedExec("put face_img<pic", map[string]any{"logo": x})`:        "",
		`d.NamedExec("put face_img<pic", row{A: x})`:                        "image column face_img",
		`d.NamedExec("put face_img<b", &row{B: x})`:                         "image column face_img",
		`d.NamedExec("put face_img<pic", &row{B: x})`:                       "",
		`d.Run("put face_img<0", x)`:                                        "image column face_img",
		`p, _ := d.Prepare("put id<0 face_img<1"); p.Exec(1, x)`:            "image column face_img",
		`p, _ := d.Prepare("put id<0 face_img<1"); p.Exec(x, 1)`:            "",
		`args := []any{1, x}; d.Exec("put id<0 face_img<1", args...)`:       "image column face_img",
		`d.Exec("put fingerprint<0 font_face<1", x, x)`:                     "",
		`const q = "put face_img<0"; for range 2 { d.Exec(q, x) }`:          "image column face_img",
		`d.Exec("put face_count<0 face_img<1", x, 1)`:                       "",
	} {
		c := newCompiler(t)
		c.check("db", databaseText)
		pack, err := model.ParsePack("db.model", []byte(databaseRows))
		require.NoError(t, err)
		c.rows, err = model.NewSet(nil, pack)
		require.NoError(t, err)
		u := c.build("p", "package p\n\nimport \"db\"\n\ntype row struct {\n\tA []byte `db:\"pic\"`\n\tB []byte\n}\n\n"+
			"func f(d *db.DB, x []byte, s string) {\n"+body+"\n}\n")
		env := c.env()
		env.FirstParty = func(p *types.Package) bool { return p.Path() != "db" }
		env.Keeps = func(string) bool { return true }
		env.Written = func(string) string { return "t" }
		env.Columns = columnsOf
		var got []string
		for _, fn := range u.funcs {
			for _, e := range Summarize(env, fn).Events {
				if e.Kind == Proves && (e.Evidence.Part == "column" || e.Evidence.Part == "comment") {
					got = append(got, e.Evidence.Kind.String()+" "+e.Evidence.Part+" "+e.Evidence.Object)
				}
			}
		}
		require.Equal(t, want, strings.Join(got, "; "), body)
	}
}
