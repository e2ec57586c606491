package consents

import (
	"go/ast"
	"go/types"
	"reflect"
	"regexp"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

var aColumn = lang.Text{En: "column", Zh: "数据库列"}

// defaults finds answers about faces that are yes from the start by a struct
// tag or a schema builder. Those in SQL are found with the other texts.
func (c *collector) defaults() {
	for _, file := range c.pass.Files {
		var owner types.Type
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				if obj := c.pass.TypesInfo.Defs[n.Name]; obj != nil {
					owner = obj.Type()
				}
			case *ast.StructType:
				c.defaultTags(owner, n)
			case *ast.ValueSpec:
				c.defaultConst(n)
			case *ast.CompositeLit:
				c.defaultField(n)
			case *ast.CallExpr:
				c.defaultCall(n)
				c.defaultKey(n)
			}
			return true
		})
	}
}

func (c *collector) defaultTags(owner types.Type, n *ast.StructType) {
	s, ok := c.pass.TypesInfo.TypeOf(n).(*types.Struct)
	if !ok {
		return
	}
	for i := range s.NumFields() {
		by := presumed(reflect.StructTag(s.Tag(i)))
		if by == "" {
			continue
		}
		m := c.field(owner, s, i)
		if !m.answers() || !m.word.Scopes.Face() {
			continue
		}
		c.result.Defaults = append(c.result.Defaults, Default{
			Place: c.place(s.Field(i).Pos()), What: aField, Name: m.name, By: by, At: c.files.Position(s.Field(i).Pos()),
		})
	}
}

// presumed returns the part of a tag that makes its field yes by default, or
// "".
func presumed(tag reflect.StructTag) string {
	for _, key := range []string{"gorm", "sql", "bun", "xorm", "pg", "db", "orm"} {
		if by := defaultTrue.FindString(tag.Get(key)); by != "" {
			return strings.TrimSpace(by)
		}
	}
	for _, key := range []string{"default", "envDefault"} {
		if v := tag.Get(key); isYes(v) {
			return key + `:"` + v + `"`
		}
	}
	for option := range strings.SplitSeq(tag.Get("protobuf"), ",") {
		if v, ok := strings.CutPrefix(option, "def="); ok && isYes(v) {
			return option
		}
	}
	return ""
}

// defaultTrue finds the default of a column in the tags of ORMs:
// default:true, default(1), default 'Y', DEFAULT TRUE.
var defaultTrue = regexp.MustCompile(`(?i)\bdefault[\s:=(]*(?:b?'(?:1|t|y|yes|true|on)'|true\b|1\b|yes\b|on\b|now\(\)|current_timestamp)\)?`)

func isYes(s string) bool {
	switch strings.ToLower(s) {
	case "true", "1", "yes", "on", "y", "t":
		return true
	}
	return false
}

// defaultCall finds Default(true) on a column of a schema builder, such as
// ent's field.Bool("face_consent").Default(true).
func (c *collector) defaultCall(call *ast.CallExpr) {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "Default" || len(call.Args) != 1 {
		return
	}
	if v := c.pass.TypesInfo.Types[call.Args[0]].Value; v == nil || !isYes(v.ExactString()) {
		return
	}
	for x := sel.X; ; {
		inner, ok := ast.Unparen(x).(*ast.CallExpr)
		if !ok {
			return
		}
		for _, arg := range inner.Args {
			name, ok := c.text(arg)
			if w := consent.Classify(name); ok && w.Person() && w.Scopes.Face() {
				c.addColumn(c.place(call.Pos()), c.files.Position(call.Pos()), name, "Default(true)")
				return
			}
		}
		next, ok := inner.Fun.(*ast.SelectorExpr)
		if !ok {
			return
		}
		x = next.X
	}
}

// defaultConst finds the constant by which generated code keeps the default of
// a field of a message: Default_SignUp_FaceConsent = true.
func (c *collector) defaultConst(n *ast.ValueSpec) {
	for i, id := range n.Names {
		parts := strings.SplitN(id.Name, "_", 3)
		if len(parts) < 3 || parts[0] != "Default" || i >= len(n.Values) {
			continue
		}
		v := c.pass.TypesInfo.Types[n.Values[i]].Value
		if w := consent.Classify(parts[2]); v != nil && v.ExactString() == "true" && w.Person() && w.Scopes.Face() {
			c.result.Defaults = append(c.result.Defaults, Default{
				Place: c.place(id.Pos()), What: aField, Name: id.Name, By: "true", At: c.files.Position(id.Pos()),
			})
		}
	}
}

// defaultKey finds a form field about faces that counts as yes when the form
// leaves it out: DefaultPostForm("face_consent", "on").
func (c *collector) defaultKey(call *ast.CallExpr) {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || len(call.Args) != 2 || sel.Sel.Name != "DefaultPostForm" && sel.Sel.Name != "DefaultQuery" {
		return
	}
	key, _ := c.text(call.Args[0])
	value, _ := c.text(call.Args[1])
	if w := consent.Classify(key); w.Person() && w.Scopes.Face() && isYes(value) {
		c.result.Defaults = append(c.result.Defaults, Default{
			Place: c.place(call.Pos()), What: aFormField, Name: key, By: sel.Sel.Name + " " + value, At: c.files.Position(call.Pos()),
		})
	}
}

func (c *collector) addColumn(place Place, at finding.Position, name, by string) {
	c.result.Defaults = append(c.result.Defaults, Default{Place: place, What: aColumn, Name: name, By: by, At: at})
}

// column is a column that an SQL text makes yes by default.
type column struct {
	name   string
	by     string
	offset int
}

// presumedColumns returns the columns about consent to face processing that
// the SQL in text makes yes by default or for everyone.
func presumedColumns(text string) []column {
	var cols []column
	for _, at := range columnDefault.FindAllStringSubmatchIndex(text, -1) {
		name, by := text[at[2]:at[3]], text[at[4]:at[5]]
		if w := consent.Classify(name); w.Person() && w.Scopes.Face() {
			cols = append(cols, column{name: name, by: strings.Join(strings.Fields(by), " "), offset: at[2]})
		}
	}
	offset := 0
	for statement := range strings.SplitSeq(text, ";") {
		if name, by := presumingStatement(statement); name != "" {
			cols = append(cols, column{name: name, by: by, offset: offset + strings.Index(statement, name)})
		}
		offset += len(statement) + 1
	}
	return cols
}

// columnDefault finds "NAME TYPE … DEFAULT yes" and "ALTER COLUMN NAME SET
// DEFAULT yes" within one column of a statement.
var columnDefault = regexp.MustCompile("(?i)[`\"\\[]?([a-z_]\\w*)[`\"\\]]?\\s+" +
	`(?:set|bool(?:ean)?|tinyint|bit|smallint|int(?:eger)?|char|timestamp(?:tz)?|datetime)\b(?:\s*\(\d+\))?` +
	`(?:\s+(?:not|null|unsigned|check\s*\([^)]*\)))*\s*` +
	`\b(default\s+(?:b?'(?:1|t|y|yes|true|on)'|true|1|now\(\)|current_timestamp))`)
