package recipients

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/taint"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "recipients",
	Doc:              "find to whom faces are handed\n\nIt reports nothing; rules about recipients require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, models.Analyzer, lazyssa.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package hands out, in source order.
type Result struct{ Handed []Handover }

// Handover is a statement by which a face is handed to somebody.
type Handover struct {
	Pos       token.Pos
	Func      *types.Func   // around it, nil in the initialiser of a package
	Recipient string        // as models name it
	Call      string        // what hands it over: a function, with the address if that tells
	Kind      facedata.Kind // what is handed over, 0 if the address tells no more than that it is of a face
}

// pass reads one package.
type pass struct {
	*analysis.Pass
	files  *source.Files
	models *model.Set
	found  []Handover
}

func run(p *analysis.Pass) (any, error) {
	r := &pass{Pass: p, files: p.ResultOf[source.Analyzer].(*source.Files), models: p.ResultOf[models.Analyzer].(*model.Set)}
	if !source.UnderAnalysis(p) {
		return &Result{}, nil
	}
	for _, file := range p.Files {
		if !r.files.Test(file.Package) && !r.files.Generated(file) {
			for _, decl := range file.Decls {
				r.decl(decl)
			}
		}
	}
	if r.sends() && r.names() {
		for _, fn := range p.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build().Funcs {
			r.function(fn)
		}
	}
	slices.SortStableFunc(r.found, func(a, b Handover) int { return cmp.Compare(a.Pos, b.Pos) })
	return &Result{r.found}, nil
}

// decl finds the calls of recognisers in decl, once a statement and recipient:
// a request that is built by a chain of calls is one.
func (r *pass) decl(decl ast.Decl) {
	var around *types.Func
	if d, ok := decl.(*ast.FuncDecl); ok {
		around, _ = r.TypesInfo.Defs[d.Name].(*types.Func)
	}
	var stack []ast.Node
	known := make(map[ast.Node]int)
	ast.Inspect(decl, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		stack = append(stack, n)
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		h, ok := r.vendor(call)
		if !ok {
			return true
		}
		s := statement(stack)
		if i, ok := known[s]; ok && r.found[i].Recipient == h.Recipient {
			r.found[i].Kind |= h.Kind
			return true
		}
		known[s], h.Func = len(r.found), around
		r.found = append(r.found, h)
		return true
	})
}

// statement returns the innermost statement of a stack of nodes.
func statement(stack []ast.Node) ast.Node {
	for _, n := range slices.Backward(stack) {
		if s, ok := n.(ast.Stmt); ok {
			return s
		}
	}
	return stack[0]
}

// vendor tells of a call of a recogniser that somebody else runs.
func (r *pass) vendor(call *ast.CallExpr) (Handover, bool) {
	var id *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return Handover{}, false
	}
	fn, ok := r.TypesInfo.Uses[id].(*types.Func)
	if !ok {
		return Handover{}, false
	}
	h := Handover{Pos: id.Pos(), Call: fn.Name()}
	for _, row := range r.models.Rows(fn) {
		if row.Verb == model.Face && row.Recipient != "" {
			h.Recipient = cmp.Or(h.Recipient, row.Recipient)
			h.Kind |= row.Kind
		}
	}
	return h, h.Recipient != ""
}

// sends reports whether the package calls something that sends.
func (r *pass) sends() bool {
	for _, obj := range r.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok && slices.ContainsFunc(r.models.Rows(fn), func(row *model.Row) bool { return row.Verb == model.Send && row.Address != nil }) {
			return true
		}
	}
	return false
}

// names reports whether a constant of the package may be part of an address.
func (r *pass) names() bool {
	for _, tv := range r.TypesInfo.Types {
		if tv.Value == nil || tv.Value.Kind() != constant.String {
			continue
		}
		if s := constant.StringVal(tv.Value); strings.Contains(s, ".") && strings.Contains(s, "/") {
			return true
		}
	}
	return false
}

// function finds the requests of fn to addresses of known services.
func (r *pass) function(fn *ssa.Function) {
	around := fn
	for around.Parent() != nil {
		around = around.Parent()
	}
	obj, _ := around.Object().(*types.Func)
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if h, ok := r.request(call); ok {
				h.Func = obj
				r.found = append(r.found, h)
			}
		}
	}
}

// request tells of a call that sends something to a known service. One that
// has no body hands nothing out, nor does one of ids that the recipient gave.
func (r *pass) request(call ssa.CallInstruction) (Handover, bool) {
	fn := guard.Callee(call.Common())
	if fn == nil {
		return Handover{}, false
	}
	for _, row := range r.models.Rows(fn) {
		if row.Verb != model.Send || row.Address == nil || empty(call.Common(), row) {
			continue
		}
		e, ok := taint.Recipient(call, row)
		if !ok || e.Recipient == "" || e.Kind == facedata.Reference && !e.Keeps {
			continue
		}
		return Handover{Pos: call.Pos(), Recipient: e.Recipient, Call: fn.Name() + " → " + e.Host + e.Path, Kind: e.Kind}, true
	}
	return Handover{}, false
}

// empty reports whether what row says is sent is nil.
func empty(c *ssa.CallCommon, row *model.Row) bool {
	if row.From.Base != model.Arg {
		return false
	}
	i := row.From.Index
	if !c.IsInvoke() && c.Signature().Recv() != nil {
		i++
	}
	if i >= len(c.Args) {
		return false
	}
	k, ok := c.Args[i].(*ssa.Const)
	return ok && k.IsNil()
}
