package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"path"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// builder makes the summary of one function from its body. It walks the body
// until what the registers hold is stable, then once more to write down edges,
// events and calls.
type builder struct {
	env   *Env
	fn    *ssa.Function
	sum   *Summary
	order []*ssa.BasicBlock

	vals    map[ssa.Value]val
	tuples  map[ssa.Value][]val
	sites   map[siteKey]int
	calls   map[ssa.Instruction]int // number of the call of an instruction
	edges   map[edgeKey]bool
	events  map[eventKey]bool
	paths   map[*trail]*Path
	objects map[Root]*object // those that are overwritten in part
	asked   string           // the service of faces that something was sent to before the instruction at hand
	ages    *bool            // whether the function picks what it works on by age; nil before somebody asks
	changed bool
	at      place // of the instruction at hand
}

type siteKey struct {
	at  ssa.Value
	sub int
}

type edgeKey struct {
	from, to Loc
	ops      Ops
	except   string
}

// Summarize returns the summary of fn, its open calls unresolved. The walk is
// linear in the size of fn but for loops, whose registers settle in a few
// rounds because values only grow and are bounded.
func Summarize(env *Env, fn *ssa.Function) *Summary {
	b := &builder{
		env: env, fn: fn,
		sum:    &Summary{Key: Key(fn), Name: displayName(fn), Pos: env.Position(fn.Pos())},
		order:  reversePostorder(fn),
		vals:   make(map[ssa.Value]val),
		tuples: make(map[ssa.Value][]val),
		sites:  make(map[siteKey]int),
		calls:  make(map[ssa.Instruction]int),
		edges:  make(map[edgeKey]bool),
		events: make(map[eventKey]bool),
		paths:  make(map[*trail]*Path),
	}
	for _, p := range fn.Params {
		b.sum.Params = append(b.sum.Params, p.Name())
	}
	for _, f := range fn.FreeVars {
		b.sum.Frees = append(b.sum.Frees, f.Name())
	}
	b.settle()
	if b.version(); len(b.objects) > 0 {
		b.vals, b.tuples = make(map[ssa.Value]val), make(map[ssa.Value][]val)
		b.settle()
		b.writeVersions()
	}
	b.declare()
	b.each(b.record)
	b.sum.exits = exits(fn)
	env.learn(b.sum)
	return b.sum
}

// settle computes what the registers hold.
func (b *builder) settle() {
	for b.changed = true; b.changed; {
		b.changed = false
		b.each(b.evaluate)
	}
}

func (b *builder) each(do func(ssa.Instruction)) {
	for _, block := range b.order {
		for i, instr := range block.Instrs {
			b.at = place{block.Index, i}
			do(instr)
		}
	}
}

// Key names a function in facts: as types.Func does, with $n for the nth
// function literal within.
func Key(fn *ssa.Function) string {
	fn = origin(fn)
	if strings.HasPrefix(fn.Name(), "init#") { // one of several, none of which is the package's
		return fn.Pkg.Pkg.Path() + "." + fn.Name()
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.Origin().FullName()
	}
	if p := fn.Parent(); p != nil {
		for i, a := range p.AnonFuncs {
			if a == fn {
				return Key(p) + "$" + strconv.Itoa(i+1)
			}
		}
	}
	if fn.Pkg != nil {
		return fn.Pkg.Pkg.Path() + "." + fn.Name()
	}
	return fn.String()
}

// displayName names fn for people: without the path of its package.
func displayName(fn *ssa.Function) string {
	fn = origin(fn)
	if p := fn.Parent(); p != nil {
		return "a function literal in " + displayName(p)
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return shortName(obj)
	}
	return fn.Name()
}

// shortName returns the name of fn with its package's or receiver's name.
func shortName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		if fn.Pkg() == nil {
			return fn.Name()
		}
		return packageName(fn.Pkg()) + "." + fn.Name()
	}
	text := types.TypeString(recv.Type(), packageName)
	if strings.HasPrefix(text, "*") {
		text = "(" + text + ")"
	}
	return text + "." + fn.Name()
}

// packageName names p for people: a package called v2 by what it is version 2
// of.
func packageName(p *types.Package) string {
	if digits, ok := strings.CutPrefix(p.Name(), "v"); ok && digits != "" && strings.Trim(digits, "0123456789") == "" {
		return path.Base(path.Dir(p.Path()))
	}
	return p.Name()
}

func reversePostorder(fn *ssa.Function) []*ssa.BasicBlock {
	seen := make([]bool, len(fn.Blocks))
	var post []*ssa.BasicBlock
	var visit func(*ssa.BasicBlock)
	visit = func(block *ssa.BasicBlock) {
		if seen[block.Index] {
			return
		}
		seen[block.Index] = true
		for _, s := range block.Succs {
			visit(s)
		}
		post = append(post, block)
	}
	if len(fn.Blocks) > 0 {
		visit(fn.Blocks[0])
	}
	if fn.Recover != nil {
		visit(fn.Recover)
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}

// value returns what v holds.
func (b *builder) value(v ssa.Value) val {
	switch v := v.(type) {
	case nil:
		return nil
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			if s := constant.StringVal(v.Value); s != "" && len(s) <= maxConst {
				return val{{loc: Loc{Root: Root{Kind: Const, Key: s}}}}
			}
		}
		return nil
	case *ssa.Parameter:
		if !carries(v.Type()) {
			return nil
		}
		for i, p := range b.fn.Params {
			if p == v {
				return val{{loc: Loc{Root: Root{Kind: Param, Index: i}}}}
			}
		}
		return nil
	case *ssa.FreeVar:
		for i, f := range b.fn.FreeVars {
			if f == v {
				return val{{loc: Loc{Root: Root{Kind: Free, Index: i}}}}
			}
		}
		return nil
	case *ssa.Global:
		return val{{loc: Loc{Root: Root{Kind: Global, Key: v.Pkg.Pkg.Path() + "." + v.Name()}}}}
	case *ssa.Function:
		return val{{loc: Loc{Root: Root{Kind: Func, Key: Key(v)}}}}
	}
	return b.vals[v]
}

// maxConst is the length of the longest constant that is followed as a value:
// an SQL statement fits, an embedded document does not.
const maxConst = 2000

// set makes v hold w. An error holds only what its text was made of, which
// those who make it or hand it on say.
func (b *builder) set(v ssa.Value, w val) {
	if !carries(v.Type()) && !isError(v.Type()) && !isBits(v) {
		return
	}
	if old := b.vals[v]; len(w) != len(old) {
		b.vals[v] = old.union(w)
		if len(b.vals[v]) != len(old) {
			b.changed = true
		}
	}
}

// setTuple makes the components of the tuple v hold ws.
func (b *builder) setTuple(v ssa.Value, ws []val) {
	old := b.tuples[v]
	if old == nil {
		old = make([]val, len(ws))
		b.tuples[v] = old
	}
	for i, w := range ws {
		n := len(old[i])
		if old[i] = old[i].union(w); len(old[i]) != n {
			b.changed = true
		}
	}
}

// site returns the location born at v, sub telling several apart.
func (b *builder) site(v ssa.Value, sub int, info SiteInfo) Loc {
	key := siteKey{v, sub}
	n, ok := b.sites[key]
	if !ok {
		n = len(b.sum.Sites)
		b.sites[key] = n
		if !info.Pos.IsValid() {
			info.Pos = b.env.Position(pos(v))
		}
		b.sum.Sites = append(b.sum.Sites, info)
	}
	return Loc{Root: Root{Kind: Site, Site: n}}
}

// pos returns the position of v or of the nearest value that has one.
func pos(v ssa.Value) token.Pos {
	if v.Pos().IsValid() {
		return v.Pos()
	}
	if instr, ok := v.(ssa.Instruction); ok {
		for _, op := range instr.Operands(nil) {
			if *op != nil && (*op).Pos().IsValid() {
				return (*op).Pos()
			}
		}
		if fn := instr.Parent(); fn != nil {
			return fn.Pos()
		}
	}
	return token.NoPos
}
