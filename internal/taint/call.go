package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// target is what a call calls, whatever form it has: a function, a method by
// value, expression or binding, an interface method, a function literal.
type target struct {
	fn    *ssa.Function // nil for interface methods and function values
	obj   *types.Func   // nil for function literals and function values
	value ssa.Value     // the function value when nothing else is known
	args  []ssa.Value   // receiver first
	rows  []*model.Row
}

// resolve finds out what a call calls.
func (b *builder) resolve(c *ssa.CallCommon) target {
	t := target{args: c.Args}
	if c.IsInvoke() {
		t.obj = c.Method
		t.args = append([]ssa.Value{c.Value}, c.Args...)
	} else if t.fn = c.StaticCallee(); t.fn == nil {
		t.value = c.Value
	} else {
		t.obj, _ = t.fn.Object().(*types.Func)
		if strings.HasSuffix(t.fn.Name(), "$bound") {
			t.args = append([]ssa.Value{c.Value.(*ssa.MakeClosure).Bindings[0]}, c.Args...)
		}
		if t.fn.Synthetic != "" && t.obj != nil && t.fn.Origin() == nil {
			t.fn = nil
		}
	}
	if t.obj != nil {
		t.obj = t.obj.Origin()
		t.rows = b.env.Rows(t.obj)
	}
	return t
}

// isInterface reports whether t is a method of an interface.
func (t target) isInterface() bool {
	if t.obj == nil {
		return false
	}
	recv := t.obj.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// name names the callee for people.
func (t target) name(b *builder) string {
	switch {
	case t.obj != nil:
		return shortName(t.obj)
	case t.fn != nil:
		return displayName(t.fn)
	}
	if n := nameOf(t.value); n != "" {
		return n
	}
	return "a function value"
}

// open reports whether the callee has, or may have, a summary.
func (b *builder) open(t target) bool {
	if len(t.rows) > 0 {
		return false
	}
	if t.obj == nil {
		return true
	}
	return !b.env.Clears(t.obj) && !b.env.Encrypts(t.obj) && !b.declares(t) && t.obj.Pkg() != nil && b.env.FirstParty(t.obj.Pkg())
}

// callNumber returns the number of the call that instr makes.
func (b *builder) callNumber(instr ssa.Instruction) int {
	n, ok := b.calls[instr]
	if !ok {
		n = len(b.sum.Calls)
		b.calls[instr] = n
		b.sum.Calls = append(b.sum.Calls, Call{})
	}
	return n
}

// evaluateCall computes what the results of a call hold.
func (b *builder) evaluateCall(v *ssa.Call) {
	if bi, ok := v.Call.Value.(*ssa.Builtin); ok {
		if t := builtins[bi.Name()]; t.value != nil {
			t.value(b, v)
		}
		return
	}
	t := b.resolve(&v.Call)
	results := v.Call.Signature().Results()
	ws := make([]val, results.Len())
	switch {
	case len(t.rows) > 0:
		for i := range ws {
			ws[i] = b.modelled(v, t, i)
		}
	case b.open(t):
		n := b.callNumber(v)
		for i := range ws {
			if !carries(results.At(i).Type()) && !b.tells(t, i) {
				continue
			}
			ws[i] = val{{loc: Loc{Root: Root{Kind: Out, Site: n, Index: i}}}}
		}
	case t.isErrorText():
		ws[0] = b.value(t.args[0]).data().step(v.Pos(), Through, t.name(b), OpMixed|OpText)
	default:
		for i := range ws {
			ws[i] = b.unmodelled(v, t, i, results.At(i).Type())
		}
	}
	if t.configures() {
		ws[0] = ws[0].union(val{{loc: Loc{Root: Root{Kind: Const, Key: anyText}}}})
	}
	if len(ws) == 1 {
		b.set(v, ws[0])
	} else if len(ws) > 1 {
		for i := range ws {
			if t := results.At(i).Type(); !carries(t) && !isError(t) {
				ws[i] = nil
			}
		}
		b.setTuple(v, ws)
	}
}

// isErrorText reports whether t is the method Error of an error.
func (t target) isErrorText() bool {
	return t.obj != nil && t.obj.Pkg() == nil && t.obj.Name() == "Error"
}

// tells reports whether result i of a callee is an error with data in its text.
func (b *builder) tells(t target, i int) bool {
	return t.obj != nil && slices.Contains(b.env.tells[t.obj.FullName()], i)
}

func (b *builder) evaluateAppend(v *ssa.Call) {
	for _, a := range v.Call.Args {
		b.set(v, b.vals[v].union(b.value(a)))
	}
}

func firstArgument(b *builder, instr ssa.Instruction) {
	v := instr.(*ssa.Call)
	b.set(v, b.value(v.Call.Args[0]))
}

func recordCopy(b *builder, instr ssa.Instruction) {
	args := instr.(ssa.CallInstruction).Common().Args
	b.edge(b.value(args[1]).step(instr.Pos(), Through, "copy", 0), b.value(args[0]), true)
}

// unmodelled assumes of a call of which nothing is known that data in bulk
// passes from its arguments to results of the same sort, and nothing else.
func (b *builder) unmodelled(v *ssa.Call, t target, i int, result types.Type) val {
	if isError(result) {
		return nil
	}
	var w val
	if bulk(result) && !(t.obj != nil && b.env.Clears(t.obj)) {
		for _, a := range t.args {
			switch {
			case !bulk(a.Type()):
			case t.obj != nil && b.env.Encrypts(t.obj):
				w = w.union(b.value(a).data().step(v.Pos(), Through, t.name(b), OpSealed))
			case isText(a.Type()) == isText(result) || t.encrypts():
				ops := OpUnmodelled
				if t.encrypts() {
					ops |= OpSealed
				}
				w = w.union(b.loaded(b.value(a).data(), result).step(v.Pos(), Unmodelled, t.name(b), ops))
			}
		}
	}
	if len(w) == 0 {
		w = val{{loc: b.site(v, i, SiteInfo{Verb: Yielded, Object: t.name(b)})}}
	}
	return w
}

// encrypts reports whether t, of which nothing is known, encrypts by its name.
func (t target) encrypts() bool {
	if t.obj == nil {
		return false
	}
	name := strings.ToLower(t.obj.Name())
	return slices.ContainsFunc([]string{"encrypt", "encipher", "seal", "加密"}, func(verb string) bool { return strings.HasPrefix(name, verb) })
}

// values returns v without functions.
func (v val) values() val {
	return slices.DeleteFunc(slices.Clone(v), func(m mark) bool { return m.loc.Root.Kind == Func })
}

// data returns v without constants and functions.
func (v val) data() val {
	return slices.DeleteFunc(slices.Clone(v), func(m mark) bool {
		return m.loc.Root.Kind == Const || m.loc.Root.Kind == Func
	})
}

// recordCall writes down what a call does besides giving results.
func recordCall(b *builder, i ssa.Instruction) {
	instr := i.(ssa.CallInstruction)
	common := instr.Common()
	if bi, ok := common.Value.(*ssa.Builtin); ok {
		if t := builtins[bi.Name()]; t.effect != nil {
			t.effect(b, instr)
		}
		return
	}
	t := b.resolve(common)
	b.typeResults(instr)
	b.nameArguments(instr, t)
	if !b.open(t) {
		b.recordHandOver(instr)
	}
	if len(t.rows) > 0 {
		b.applyRows(instr, t)
		return
	}
	if b.declares(t) {
		b.keepDeclared(instr, t)
		return
	}
	if !b.open(t) {
		b.recordUnknown(instr, t)
		b.nameCall(instr, t, b.resultsOf(instr))
		return
	}
	n := b.callNumber(instr)
	b.sum.Calls[n] = b.callRecord(instr, t)
	b.nameCall(instr, t, b.resultsOf(instr))
}

// recordUnknown notes that data is passed to a callee of which nothing is known.
func (b *builder) recordUnknown(instr ssa.CallInstruction, t target) {
	if t.obj == nil || t.obj.Pkg() == nil || b.env.Clears(t.obj) {
		return
	}
	c := unknownCall{callee: t.obj, pos: b.where(instr)}
	some := false
	for _, a := range t.args[min(len(t.args), len(t.args)-t.obj.Signature().Params().Len()):] {
		locs := b.locs(b.value(a).data())
		c.args = append(c.args, locs)
		some = some || len(locs) > 0
	}
	if some {
		b.sum.unknown = append(b.sum.unknown, c)
	}
}

// callRecord describes an open call.
func (b *builder) callRecord(instr ssa.CallInstruction, t target) Call {
	_, deferred := instr.(*ssa.Defer)
	c := Call{
		Pos: b.where(instr), Name: t.name(b),
		Deferred: deferred, Rollback: afterError(instr.Block()), Aged: b.agedCall(instr), place: b.at,
	}
	switch {
	case t.isInterface():
		c.Iface, c.Method = b.env.called(receiverOf(instr.Common(), t)), t.obj.Id()
	case t.obj != nil:
		c.Callee = t.obj.FullName()
	case t.fn != nil:
		c.Callee = Key(t.fn)
		if mc, ok := instr.Common().Value.(*ssa.MakeClosure); ok {
			for _, f := range mc.Bindings {
				c.Frees = append(c.Frees, b.anyTime(b.value(f)))
			}
		}
	default:
		c.Fn = b.locs(b.value(t.value))
	}
	_, now := instr.(*ssa.Call)
	for _, a := range t.args {
		if !now || retains(instr.Common().Signature(), a.Type()) {
			c.Args = append(c.Args, b.anyTime(b.value(a)))
			continue
		}
		c.Args = append(c.Args, b.marks(named(a, b.value(a))))
	}
	if now {
		c.Left = b.left(t)
	}
	c.Hidden = hiddenFrom(t)
	return c
}

// retains reports whether a function with the signature sig may give something
// that keeps a pointer of type t: a function, or an object of another type.
func retains(sig *types.Signature, t types.Type) bool {
	if _, ok := t.Underlying().(*types.Pointer); !ok {
		return false
	}
	for i := range sig.Results().Len() {
		r := sig.Results().At(i).Type()
		switch r.Underlying().(type) {
		case *types.Signature, *types.Pointer:
			if !types.Identical(r, t) {
				return true
			}
		}
	}
	return false
}

// left returns what arguments that the callee overwrites in part hold after
// the call.
func (b *builder) left(t target) [][]Mark {
	var out [][]Mark
	for i, a := range t.args {
		var marks []Mark
		differ := false
		for _, m := range b.value(a) {
			loc := b.after(m)
			differ = differ || loc != b.now(m)
			marks = append(marks, Mark{loc, m.ops, b.path(m.way)})
		}
		if differ {
			if out == nil {
				out = make([][]Mark, len(t.args))
			}
			out[i] = marks
		}
	}
	return out
}

// where returns the position of a call, or of the function value that it
// calls where the call is none that somebody wrote: ranging over a function.
func (b *builder) where(call ssa.CallInstruction) finding.Position {
	if call.Pos().IsValid() {
		return b.env.Position(call.Pos())
	}
	return b.env.Position(pos(call.Common().Value))
}

// receiverOf returns the interface type whose method a call calls.
func receiverOf(c *ssa.CallCommon, t target) types.Type {
	if c.IsInvoke() {
		return c.Value.Type()
	}
	return t.obj.Signature().Recv().Type()
}

func (b *builder) resultsOf(instr ssa.CallInstruction) []val {
	v, ok := instr.(*ssa.Call)
	if !ok {
		return nil
	}
	if ws := b.tuples[v]; ws != nil {
		return ws
	}
	return []val{b.vals[v]}
}

// afterError reports whether block runs only when some error is not nil.
func afterError(block *ssa.BasicBlock) bool {
	for d := block; d != nil; d = d.Idom() {
		idom := d.Idom()
		if idom == nil || len(d.Preds) != 1 || d.Preds[0] != idom {
			continue
		}
		if errorBranch(idom) == d {
			return true
		}
	}
	return false
}

// errorBranch returns the successor that block goes to when an error is not
// nil, or nil.
func errorBranch(block *ssa.BasicBlock) *ssa.BasicBlock {
	if len(block.Instrs) == 0 {
		return nil
	}
	branch, ok := block.Instrs[len(block.Instrs)-1].(*ssa.If)
	if !ok {
		return nil
	}
	cond, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isError(cond.X.Type()) && !isError(cond.Y.Type()) {
		return nil
	}
	switch cond.Op {
	case token.NEQ:
		return block.Succs[0]
	case token.EQL:
		// What follows "if err == nil { return x }" is another attempt.
		if block.Succs[1].Comment == "if.else" {
			return block.Succs[1]
		}
	}
	return nil
}

// emptyBranch returns the successor that block goes to when a text is empty or
// a pointer nil, or nil.
func emptyBranch(block *ssa.BasicBlock) *ssa.BasicBlock {
	if len(block.Instrs) == 0 {
		return nil
	}
	branch, ok := block.Instrs[len(block.Instrs)-1].(*ssa.If)
	if !ok {
		return nil
	}
	cond, ok := branch.Cond.(*ssa.BinOp)
	if !ok || isError(cond.X.Type()) {
		return nil
	}
	c, ok := cond.Y.(*ssa.Const)
	if !ok || !c.IsNil() && !(isText(c.Type()) && constant.StringVal(c.Value) == "") {
		return nil
	}
	switch cond.Op {
	case token.NEQ:
		return block.Succs[1]
	case token.EQL:
		return block.Succs[0]
	}
	return nil
}

// outermost returns the place of what is written down, or where the loops around
// it are entered: what a loop does to each element is done when the loop is.
func (b *builder) outermost(block *ssa.BasicBlock) place {
	at := b.at
	for d := block; d != nil; d = d.Idom() {
		if strings.HasSuffix(d.Comment, ".loop") && slices.ContainsFunc(d.Preds, func(p *ssa.BasicBlock) bool {
			return d.Dominates(p) && block.Dominates(p) || p == block
		}) {
			at = place{d.Index, 0}
		}
	}
	return at
}

func isError(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() == nil && named.Obj().Name() == "error"
}

// exits returns the successors of each block of fn, but for the branches taken
// when an error is not nil or when there is nothing to do: whether something is
// cleaned up is asked of the ways that did something.
func exits(fn *ssa.Function) [][]int {
	out := make([][]int, len(fn.Blocks))
	for i, block := range fn.Blocks {
		fails, idle := errorBranch(block), emptyBranch(block)
		for _, s := range block.Succs {
			if s != fails && s != idle {
				out[i] = append(out[i], s.Index)
			}
		}
	}
	return out
}
