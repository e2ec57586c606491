package acts

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
)

// sense is what a value means where an answer is kept.
type sense uint8

const (
	says  sense = iota + 1 // yes, or when
	not                    // no, or nothing
	ended                  // no, by a word for taking consent back
	open                   // what somebody says
	waits                  // neither yet
)

// senseOf returns what v means.
func senseOf(v ssa.Value) sense {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return senseOf(v.X)
	case *ssa.ChangeType:
		return senseOf(v.X)
	case *ssa.Convert:
		return senseOf(v.X)
	case *ssa.Alloc: // the address of an answer
		if s := onlyStore(v); s != nil {
			return senseOf(s.Val)
		}
	case *ssa.Const:
		return senseOfConst(v)
	}
	if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Info()&(types.IsBoolean|types.IsString|types.IsInteger) != 0 {
		return open
	}
	return says
}

func onlyStore(a *ssa.Alloc) *ssa.Store {
	var only *ssa.Store
	for _, ref := range *a.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && s.Addr == a {
			if only != nil {
				return nil
			}
			only = s
		}
	}
	return only
}

func senseOfConst(c *ssa.Const) sense {
	if c.Value == nil {
		return not
	}
	if c.Value.Kind() == constant.Bool {
		if constant.BoolVal(c.Value) {
			return says
		}
		return not
	}
	if name := constName(c); name != "" {
		return senseOfText(name)
	}
	return senseOfText(strings.Trim(c.Value.ExactString(), `"`))
}

// senseOfText returns what a text means, as a value or in a statement.
func senseOfText(text string) sense {
	text = strings.ToLower(strings.Trim(text, `'" `))
	switch text {
	case "", "0", "f", "false", "n", "no", "null", "nil", "off":
		return not
	case "1", "t", "true", "y", "yes", "on":
		return says
	}
	if ledger.RoleOf(text) == ledger.Withdrawn {
		return ended
	}
	for _, w := range consent.Split(text) {
		switch w {
		case "rejected", "denied", "declined", "refused", "inactive", "expired", "none", "disabled", "invalid", "terminated", "disagree", "disagreed", "jujue":
			return ended
		case "pending", "requested", "unknown", "init", "waiting", "asked":
			return waits
		}
	}
	if strings.Contains(text, "拒绝") || strings.Contains(text, "不同意") || strings.Contains(text, "失效") {
		return ended
	}
	if _, isNumber := parsed(text); isNumber {
		return open
	}
	return says
}

func parsed(text string) (constant.Value, bool) {
	v := constant.MakeFromLiteral(text, token.INT, 0)
	return v, v.Kind() == constant.Int
}

// constName returns the name of the constant that c is the value of, if its
// type has constants, "" if it is not known.
func constName(c *ssa.Const) string {
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if k, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(k.Type(), named) && constant.Compare(k.Val(), token.EQL, c.Value) {
			return name
		}
	}
	return ""
}

// constText returns the text that v is, or begins with when it is put together.
func constText(v ssa.Value) (string, bool) {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return constText(v.X)
	case *ssa.ChangeType:
		return constText(v.X)
	case *ssa.Convert:
		return constText(v.X)
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return constText(v.X)
		}
	case *ssa.Call:
		if fn := guard.Callee(&v.Call); fn != nil && fn.FullName() == "fmt.Sprintf" && len(v.Call.Args) > 0 {
			return constText(v.Call.Args[0])
		}
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return constant.StringVal(v.Value), true
		}
	}
	return "", false
}

// scopeText returns the text or name of the constant v, "" if it is none.
func scopeText(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return ""
	}
	if name := constName(c); name != "" {
		return name
	}
	text, _ := constText(c)
	return text
}

// arguments returns what call is given, less the receiver, with the elements
// of a variadic slice in its place.
func arguments(call ssa.CallInstruction) []ssa.Value {
	common := call.Common()
	args := common.Args
	sig := common.Signature()
	if !common.IsInvoke() && sig.Recv() != nil && len(args) > 0 {
		args = args[1:]
	}
	if !sig.Variadic() || len(args) == 0 {
		return args
	}
	slice, ok := args[len(args)-1].(*ssa.Slice)
	if !ok {
		return args
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return args
	}
	return slices.Concat(args[:len(args)-1], elements(array))
}

// elements returns what is stored into the elements of an array, in order.
func elements(array *ssa.Alloc) []ssa.Value {
	var all []ssa.Value
	for _, ref := range *array.Referrers() {
		el, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *el.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == el {
				all = append(all, store.Val)
			}
		}
	}
	return all
}
