package consents

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// call finds calls that take the bounds off a grant over a face: setters,
// updates of a column, schema builders, and functions that grant and are told
// for how long.
func (b *bounds) call(call *ast.CallExpr) {
	sel, _ := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	name := lastName(call.Fun)
	var words []string
	var u consent.Unbounded
	h := holder{name: name}
	switch way := b.setter(call, name); {
	case way != 0 && sel != nil:
		h, u, words = b.chained(sel.X), way, []string{name}
	case sel != nil && name == "Default":
		h, words, u = b.defaulted(call, sel.X)
	case sel != nil && len(call.Args) == 2 && sets(name):
		if key, ok := b.text(call.Args[0]); ok {
			h, u, words = b.chained(sel.X), b.without(key, call.Args[1]), []string{key + ": " + written(call.Args[1])}
			h.grant = max(h.grant, consent.Granting(key))
		}
	case len(call.Args) == 2 && (name == "DefaultPostForm" || name == "DefaultQuery"):
		if key, ok := b.text(call.Args[0]); ok && b.on(call.Args[1]) {
			h, u, words = mapHolder(key), consent.Without(key), []string{name + " " + written(call.Args[1])}
		}
	default:
		h.grant = consent.Granting(name)
		if h.grant != consent.NoGrant {
			u, words = b.told(call)
		}
	}
	if u == 0 || !h.grant.Unbound(u, h.company) {
		return
	}
	b.result.Unbounded = append(b.result.Unbounded, Unbounded{
		Place: b.place(call.Pos()), Name: h.name, By: strings.Join(words, ", "), At: b.files.Position(call.Lparen), Without: u,
	})
}

// setter returns the bounds that a method of that name takes off when called
// so: SetPerpetual(true), MarkIrrevocable().
func (b *bounds) setter(call *ast.CallExpr, name string) consent.Unbounded {
	for _, verb := range []string{"Set", "Mark", "Make"} {
		rest, ok := strings.CutPrefix(name, verb)
		if ok && (len(call.Args) == 1 && b.on(call.Args[0]) || len(call.Args) == 0 && verb != "Set") {
			return consent.Without(rest)
		}
	}
	return 0
}

// chained returns the holder that a chain of calls is about, by the type of x
// or what an earlier call was given: Model(&FaceConsent{}), Table("face_consents").
func (b *bounds) chained(x ast.Expr) holder {
	for x != nil {
		x = ast.Unparen(x)
		if h := b.holder(b.pass.TypesInfo.TypeOf(x)); h.grant != consent.NoGrant {
			return h
		}
		call, ok := x.(*ast.CallExpr)
		if !ok {
			break
		}
		for _, arg := range call.Args {
			if table, ok := b.text(arg); ok {
				if h := mapHolder(table); h.grant != consent.NoGrant {
					return h
				}
			}
			if h := b.holder(b.pass.TypesInfo.TypeOf(arg)); h.grant != consent.NoGrant {
				return h
			}
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			break
		}
		x = sel.X
	}
	return holder{}
}

// defaulted returns what Default(true) on a column of a schema builder makes
// without bounds; the holder is the type whose method declares the columns.
func (b *bounds) defaulted(call *ast.CallExpr, x ast.Expr) (holder, []string, consent.Unbounded) {
	if len(call.Args) != 1 || !b.on(call.Args[0]) {
		return holder{}, nil, 0
	}
	for {
		inner, ok := ast.Unparen(x).(*ast.CallExpr)
		if !ok {
			return holder{}, nil, 0
		}
		for _, arg := range inner.Args {
			column, ok := b.text(arg)
			u := consent.Without(column)
			if !ok || u == 0 {
				continue
			}
			h := holder{name: column, grant: consent.Granting(column)}
			if fn := b.place(call.Pos()).Decl; fn != nil && h.grant == consent.NoGrant {
				h = mapHolder(receiver(fn))
			}
			return h, []string{column + " Default(true)"}, u
		}
		next, ok := inner.Fun.(*ast.SelectorExpr)
		if !ok {
			return holder{}, nil, 0
		}
		x = next.X
	}
}

// told returns the bounds that the arguments of a call that grants take off:
// terms, options, and switches whose parameter has the name of one.
func (b *bounds) told(call *ast.CallExpr) (consent.Unbounded, []string) {
	var u consent.Unbounded
	var words []string
	sig, _ := b.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	for i, arg := range call.Args {
		way := b.term(arg)
		if sig != nil && i < sig.Params().Len() && b.on(arg) {
			way |= consent.Without(sig.Params().At(i).Name())
		}
		if way != 0 {
			u |= way
			words = append(words, written(arg))
		}
	}
	return u, words
}
