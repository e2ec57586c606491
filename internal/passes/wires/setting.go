package wires

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/facelint/facelint/internal/model"
)

// settings finds in file where any certificate is trusted, and what it says of
// connections to stores.
func (r *pass) settings(file *ast.File) {
	asks, decodes := false, ast.Node(nil)
	for _, decl := range file.Decls {
		r.fn = ""
		if d, ok := decl.(*ast.FuncDecl); ok {
			if obj, ok := r.TypesInfo.Defs[d.Name].(*types.Func); ok {
				r.fn = obj.FullName()
			}
		}
		ast.Inspect(decl, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok {
					r.trust(n, key, n.Value)
				}
			case *ast.AssignStmt:
				if sel, ok := n.Lhs[0].(*ast.SelectorExpr); ok && len(n.Rhs) == 1 {
					r.trust(n, sel.Sel, n.Rhs[0])
				}
			case *ast.CallExpr:
				switch name := r.called(n); {
				case connecting[name]:
					r.add(Line{Sort: Connects, Pos: r.files.Position(n.Pos()), Func: r.fn, What: name})
				case strings.HasPrefix(name, "net/http.Client.") || name == "net/http.Get":
					asks = true
				case strings.HasPrefix(name, "image.Decode") || strings.HasPrefix(name, "image/") && strings.HasSuffix(name, ".Decode"):
					decodes = n
				}
			case *ast.BasicLit, *ast.BinaryExpr:
				return !r.source(n.(ast.Expr))
			}
			return true
		})
	}
	if asks && decodes != nil {
		r.add(Line{Sort: Fetches, Pos: r.files.Position(decodes.Pos()), What: r.called(decodes.(*ast.CallExpr))})
	}
}

// connecting are the functions that connect to a database.
var connecting = map[string]bool{
	"database/sql.Open": true, "github.com/jmoiron/sqlx.Open": true, "github.com/jmoiron/sqlx.Connect": true, "github.com/jmoiron/sqlx.MustConnect": true,
	"gorm.io/gorm.Open": true, "github.com/jinzhu/gorm.Open": true, "xorm.io/xorm.NewEngine": true, "github.com/go-xorm/xorm.NewEngine": true,
	"github.com/jackc/pgx.Connect": true, "github.com/jackc/pgx/pgxpool.New": true, "github.com/jackc/pgx/pgxpool.Connect": true,
	"entgo.io/ent/dialect/sql.Open": true,
}

// called returns the name of the function that call calls as the tables write
// it, "" if it is not known.
func (r *pass) called(call *ast.CallExpr) string {
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		if fn, ok := r.TypesInfo.Uses[sel.Sel].(*types.Func); ok {
			return nameOf(fn)
		}
	}
	return ""
}

// trust notes n if it sets the field by which crypto/tls is told not to look at
// certificates.
func (r *pass) trust(n ast.Node, field *ast.Ident, value ast.Expr) {
	v, ok := r.TypesInfo.Uses[field].(*types.Var)
	if !ok || v.Name() != "InsecureSkipVerify" || !v.IsField() || v.Pkg() == nil || v.Pkg().Path() != "crypto/tls" {
		return
	}
	if set := r.TypesInfo.Types[value].Value; set != nil && set.Kind() == constant.Bool && constant.BoolVal(set) {
		r.add(Line{Sort: Trusts, Pos: r.files.Position(n.Pos()), Func: r.fn, What: v.Name()})
	}
}

// source notes e if it is a text by which a store is asked for connections in
// the clear, and reports whether it is a constant text.
func (r *pass) source(e ast.Expr) bool {
	v := r.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return false
	}
	if l := opens(constant.StringVal(v)); l.What != "" && !Here(l.Address) {
		l.Sort, l.Pos, l.Func = Opens, r.files.Position(e.Pos()), r.fn
		r.add(l)
	}
	return true
}

// opens returns what the address of a store says of how it is connected to. A
// database of which nothing more is said is asked for clear text by MySQL's
// driver only, and that counts where another machine is named.
func opens(text string) Line {
	lower := strings.ToLower(text)
	switch {
	case strings.Contains(lower, "sslmode=disable") && lower != "sslmode=disable":
		return Line{What: "sslmode=disable", Address: hostIn(lower), Medium: string(model.SQL)}
	case strings.Contains(lower, "@tcp(") && !strings.Contains(lower, "tls="):
		_, host, _ := strings.Cut(lower, "@tcp(")
		if host = Host(host); strings.Contains(host, ".") && !strings.Contains(host, "%") {
			return Line{What: "tcp without tls", Address: host, Medium: string(model.SQL)}
		}
	case strings.HasPrefix(lower, "amqp://"), strings.HasPrefix(lower, "mqtt://"):
		if host := Host(lower); host != "" && !strings.Contains(host, "%") {
			return Line{What: Scheme(lower) + "://", Address: host, Medium: string(model.Queue)}
		}
	}
	return Line{}
}

// hostIn returns the host that a data source names, in any of the two ways of
// writing one; "*" if it is put in later.
func hostIn(source string) string {
	if strings.Contains(source, "://") {
		if host := Host(source); host != "" && !strings.Contains(host, "%") {
			return host
		}
		return "*"
	}
	for field := range strings.FieldsSeq(source) {
		if host, ok := strings.CutPrefix(field, "host="); ok && !strings.Contains(host, "%") {
			return host
		}
	}
	return "*"
}
