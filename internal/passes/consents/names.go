package consents

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/lang"
)

var (
	aField     = lang.Text{En: "field", Zh: "字段"}
	aFormField = lang.Text{En: "form field", Zh: "表单字段"}
)

// names finds answers that cover a face and something else by name: fields of
// structs and keys of forms.
func (c *collector) names() {
	c.readComments()
	for _, file := range c.pass.Files {
		var owner types.Type
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				if obj := c.pass.TypesInfo.Defs[n.Name]; obj != nil {
					owner = obj.Type()
				}
			case *ast.StructType:
				c.jointFields(owner, n)
			case *ast.CallExpr:
				c.jointKey(n)
			}
			return true
		})
	}
}

func (c *collector) jointFields(owner types.Type, n *ast.StructType) {
	s, ok := c.pass.TypesInfo.TypeOf(n).(*types.Struct)
	if !ok {
		return
	}
	for i := range s.NumFields() {
		m := c.field(owner, s, i)
		if !m.answers() || !m.word.Scopes.Joint() {
			continue
		}
		c.result.Joint = append(c.result.Joint, Joint{
			Place: c.place(s.Field(i).Pos()), What: aField, Name: m.name, Scopes: m.word.Scopes,
		})
	}
}

func (c *collector) jointKey(call *ast.CallExpr) {
	key, arg := c.formKey(call)
	if arg == nil {
		return
	}
	if w := consent.Classify(key); w.Person() && w.Scopes.Joint() {
		c.result.Joint = append(c.result.Joint, Joint{
			Place: c.place(arg.Pos()), What: aFormField, Name: key, Scopes: w.Scopes,
		})
	}
}

// formKey returns the constant key by which call reads a form, query, header
// or the like, and the argument it stands in, or nil.
func (c *collector) formKey(call *ast.CallExpr) (string, ast.Expr) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !readsForm[sel.Sel.Name] || len(call.Args) == 0 {
		return "", nil
	}
	v := c.pass.TypesInfo.Types[call.Args[0]].Value
	if v == nil || v.Kind() != constant.String {
		return "", nil
	}
	return constant.StringVal(v), call.Args[0]
}

// readsForm holds the names of methods that read a value from outside by its
// key, in net/http and the routers in use.
var readsForm = map[string]bool{
	"FormValue": true, "PostFormValue": true, "PostForm": true, "GetPostForm": true, "DefaultPostForm": true,
	"Query": true, "GetQuery": true, "DefaultQuery": true, "QueryParam": true, "QueryValue": true, "QueryBool": true,
	"Get": true, "GetString": true, "GetBool": true, "GetInt": true, "Header": true, "GetHeader": true,
	"Cookie": true, "Param": true, "Params": true, "Value": true, "Input": true, "GetFormValue": true,
}
