package consents

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// Unbounded is a grant over a face that has no end, cannot be taken back or
// may be passed on to anyone, by what a program writes into its fields,
// columns, keys or constants.
type Unbounded struct {
	Place
	Name    string           // the record, field, column or constant
	By      string           // what makes it so: "Perpetual: true, Irrevocable: true"
	At      finding.Position // of these words, in the code or in an embedded file
	Without consent.Unbounded
}

// Pledge is a text by which a person grants something over a face without
// bounds. Its place is the constant, or what embeds or loads a file.
type Pledge struct {
	Place
	At      finding.Position // of the words, in the constant or file
	Text    string
	Without consent.Unbounded
}

// holder is what may hold a grant over a face.
type holder struct {
	name    string
	grant   consent.Grant
	company consent.Company
	endless string // the field of an expiry that, left out, means never; "" if none does
}

// entry is something that is written into a holder.
type entry struct {
	key   string
	value ast.Expr
	pos   token.Pos
}

// unbounded finds grants over faces without bounds among the declarations,
// records and assignments of the package.
func (c *collector) unbounded() {
	b := &bounds{
		collector: c, acts: make(map[types.Object]*act), holders: make(map[types.Type]holder), done: make(map[*ast.CompositeLit]bool),
	}
	for _, file := range c.pass.Files {
		var owner types.Type
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				if obj := c.pass.TypesInfo.Defs[n.Name]; obj != nil {
					owner = obj.Type()
				}
			case *ast.StructType:
				b.tags(owner, n)
			case *ast.ValueSpec:
				b.named(n)
			case *ast.AssignStmt:
				b.assign(n)
			case *ast.CompositeLit:
				b.literal(n)
			case *ast.CallExpr:
				b.call(n)
			}
			return true
		})
	}
	for _, a := range b.order {
		b.judge(a)
	}
}

// bounds is the search for grants without bounds.
type bounds struct {
	*collector
	order   []*act
	acts    map[types.Object]*act // by the variable that is filled
	holders map[types.Type]holder
	done    map[*ast.CompositeLit]bool
}

// act is what is written into one record.
type act struct {
	of      holder
	pos     token.Pos
	entries []entry
	whole   bool // it was written out: fields that are not there are zero
}

func (b *bounds) begin(h holder, pos token.Pos) *act {
	a := &act{of: h, pos: pos}
	b.order = append(b.order, a)
	return a
}

// holder returns what a value of type t may hold, by the name of the type and
// the names of its fields: a record of consent is about faces if a field says
// so.
func (b *bounds) holder(t types.Type) holder {
	if t == nil {
		return holder{}
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if h, known := b.holders[t]; known {
		return h
	}
	h := holder{name: typeName(t)}
	s, ok := t.Underlying().(*types.Struct)
	if ok && h.name != "" {
		h.grant = consent.Granting(h.name)
		faced := false
		for f := range s.Fields() {
			h.company |= consent.Keeps(f.Name())
			faced = faced || consent.Classify(f.Name()).Scopes.Face() && consent.Revoking(f.Name()) == consent.Silent
			if expires(f.Name()) && never(b.comments[f]) {
				h.endless = f.Name()
			}
		}
		if h.grant == consent.NoGrant && faced {
			h.grant = consent.Granting("Face" + h.name)
		}
	}
	b.holders[t] = h
	return h
}

// tags finds fields that are without bounds by default.
func (b *bounds) tags(owner types.Type, n *ast.StructType) {
	s, ok := b.pass.TypesInfo.TypeOf(n).(*types.Struct)
	if !ok {
		return
	}
	h := b.holder(owner)
	for i := range s.NumFields() {
		f, tag := s.Field(i), reflect.StructTag(s.Tag(i))
		by := presumed(tag)
		if by == "" {
			continue
		}
		name := f.Name()
		for _, word := range facedata.TagWords(tag) {
			name += " " + word
		}
		b.declared(h, h.name+"."+f.Name(), name, by, f.Pos())
	}
}

// declared adds what is without bounds by default or by its constant value, a
// field or constant called key whose words are name.
func (b *bounds) declared(h holder, key, name, by string, pos token.Pos) {
	u := consent.Without(name)
	grant := max(h.grant, consent.Granting(name))
	if u == 0 || !grant.Unbound(u, h.company) {
		return
	}
	b.result.Unbounded = append(b.result.Unbounded, Unbounded{
		Place: b.place(pos), Name: strings.TrimPrefix(key, "."), By: by, At: b.files.Position(pos), Without: u,
	})
}

// named finds constants and variables that by their names are grants:
// FaceConsentPerpetual = true, FaceConsentTerm = "perpetual".
func (b *bounds) named(n *ast.ValueSpec) {
	for i, id := range n.Names {
		if i >= len(n.Values) {
			continue
		}
		b.variable(id, n.Values[i])
		if lit := literal(n.Values[i]); lit != nil {
			b.made(id, lit)
		}
	}
}

func (b *bounds) variable(id *ast.Ident, value ast.Expr) {
	grant := consent.Granting(id.Name)
	if grant == consent.NoGrant {
		return
	}
	if u := b.without(id.Name, value); grant.Unbound(u, 0) {
		b.result.Unbounded = append(b.result.Unbounded, Unbounded{
			Place: b.place(id.Pos()), Name: id.Name, By: written(value), At: b.files.Position(value.Pos()), Without: u,
		})
	}
}

// assign gathers what is set in records and maps after they are made.
func (b *bounds) assign(n *ast.AssignStmt) {
	if len(n.Lhs) != len(n.Rhs) {
		return
	}
	for i, lhs := range n.Lhs {
		switch lhs := ast.Unparen(lhs).(type) {
		case *ast.Ident:
			b.variable(lhs, n.Rhs[i])
			if lit := literal(n.Rhs[i]); lit != nil {
				b.made(lhs, lit)
			}
		case *ast.SelectorExpr:
			b.set(lhs.X, b.holder(b.pass.TypesInfo.TypeOf(lhs.X)), entry{lhs.Sel.Name, n.Rhs[i], lhs.Sel.Pos()})
		case *ast.IndexExpr:
			if key, ok := b.text(lhs.Index); ok {
				b.set(lhs.X, mapHolder(lastName(lhs.X)), entry{key, n.Rhs[i], lhs.Index.Pos()})
			}
		}
	}
}

// set adds e to what is written into x. A field whose own name is that of a
// grant needs no holder.
func (b *bounds) set(x ast.Expr, h holder, e entry) {
	if h.grant == consent.NoGrant {
		if h.grant = consent.Granting(e.key); h.grant == consent.NoGrant {
			return
		}
		if h.name == "" {
			h.name = lastName(x)
		}
	}
	var obj types.Object
	if id, ok := ast.Unparen(x).(*ast.Ident); ok {
		obj = b.pass.TypesInfo.ObjectOf(id)
	}
	a := b.acts[obj]
	if a == nil || obj == nil {
		a = b.begin(h, e.pos)
		if obj != nil {
			b.acts[obj] = a
		}
	}
	a.entries = append(a.entries, e)
}

// made notes the literal that a variable is made of, so that what is set later
// stands with it.
func (b *bounds) made(id *ast.Ident, lit *ast.CompositeLit) {
	if a := b.record(lit, id.Name); a != nil {
		b.acts[b.pass.TypesInfo.ObjectOf(id)] = a
	}
}

func (b *bounds) literal(lit *ast.CompositeLit) { b.record(lit, "") }

// record gathers what lit writes, a struct or a map that is called name or
// stands under that key.
func (b *bounds) record(lit *ast.CompositeLit, name string) *act {
	if b.done[lit] {
		return nil
	}
	b.done[lit] = true
	entries := b.entries(lit)
	h := b.holder(b.pass.TypesInfo.TypeOf(lit))
	if b.isMap(lit) {
		h = mapHolder(name)
	}
	if h.grant == consent.NoGrant {
		h.grant = b.besides(h.name, entries)
	}
	for _, e := range entries {
		if inner := literal(e.value); inner != nil && b.isMap(inner) {
			b.record(inner, e.key)
		}
		if h.grant == consent.NoGrant {
			h.grant = consent.Granting(e.key)
		}
	}
	if h.grant == consent.NoGrant {
		return nil
	}
	a := b.begin(h, lit.Pos())
	a.entries, a.whole = entries, true
	return a
}

// entries returns the fields or keys that lit writes out.
func (b *bounds) entries(lit *ast.CompositeLit) []entry {
	var all []entry
	for _, el := range lit.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key := ""
		if id, ok := kv.Key.(*ast.Ident); ok && !b.isMap(lit) {
			key = id.Name
		} else if text, ok := b.text(kv.Key); ok {
			key = text
		}
		if key != "" {
			all = append(all, entry{key, kv.Value, kv.Pos()})
		}
	}
	return all
}

// besides returns the grant of a record called name whose scope stands in a
// field: Consent{Scope: "face", Irrevocable: true}.
func (b *bounds) besides(name string, entries []entry) consent.Grant {
	for _, e := range entries {
		if !tellsScope(strings.TrimSuffix(e.key, "s"), false) {
			continue
		}
		for _, item := range b.scopeItems(e.value, nil) {
			if item.scopes.Face() {
				return consent.Granting("Face" + name)
			}
		}
	}
	return consent.NoGrant
}

func mapHolder(name string) holder {
	return holder{name: name, grant: consent.Granting(name)}
}

// literal returns the composite literal that x is or points to.
func literal(x ast.Expr) *ast.CompositeLit {
	x = ast.Unparen(x)
	if u, ok := x.(*ast.UnaryExpr); ok && u.Op == token.AND {
		x = ast.Unparen(u.X)
	}
	lit, _ := x.(*ast.CompositeLit)
	return lit
}

// lastName returns the last name in a variable or selector.
func lastName(x ast.Expr) string {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// judge adds what a says, if it takes the bounds off a grant.
func (b *bounds) judge(a *act) {
	var u consent.Unbounded
	var by []string
	var at token.Pos
	add := func(way consent.Unbounded, words string, pos token.Pos) {
		u |= way
		by = append(by, words)
		if !at.IsValid() || pos < at {
			at = pos
		}
	}
	for _, e := range a.entries {
		if way := b.without(e.key, e.value); way != 0 {
			add(way, e.key+": "+written(e.value), e.pos)
		}
	}
	if end, locked, ok := b.lockedForGood(a); ok {
		add(consent.Endless, end.key, end.pos)
		add(consent.Irrevocable, locked.key+": "+written(locked.value), locked.pos)
	}
	if !a.of.grant.Unbound(u, a.of.company) {
		return
	}
	b.result.Unbounded = append(b.result.Unbounded, Unbounded{
		Place: b.place(at), Name: a.of.name, By: strings.Join(by, ", "), At: b.files.Position(at), Without: u,
	})
}
