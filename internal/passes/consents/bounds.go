package consents

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// without returns the bounds that writing value under key takes off: a switch
// that is on, or the name of a term.
func (b *bounds) without(key string, value ast.Expr) consent.Unbounded {
	if u := consent.Without(key); u != 0 {
		if b.on(value) {
			return u
		}
		return 0
	}
	u := b.term(value)
	if !tellsTerm(key) {
		u &^= consent.Endless // "permanent" is also said of addresses and jobs
	}
	return u
}

// tellsTerm reports whether a field of that name says how long a grant holds
// or what kind of grant it is.
func tellsTerm(key string) bool {
	return slices.ContainsFunc(consent.Split(key), func(w string) bool {
		switch w {
		case "term", "terms", "validity", "valid", "duration", "period", "expiry", "expires", "expiration", "kind", "type", "mode", "license", "licence",
			"grant", "flags", "options", "attributes", "properties", "qixian":
			return true
		}
		return strings.Contains(w, "期") || strings.Contains(w, "类型") || strings.Contains(w, "方式")
	})
}

// on reports whether x is yes: true, "1", a pointer to true, a null type that
// holds true.
func (b *bounds) on(x ast.Expr) bool {
	x = ast.Unparen(x)
	if v := b.pass.TypesInfo.Types[x].Value; v != nil {
		switch v.Kind() {
		case constant.Bool:
			return constant.BoolVal(v)
		case constant.String:
			return isYes(constant.StringVal(v))
		case constant.Int:
			return v.ExactString() == "1"
		}
		return false
	}
	switch x := x.(type) {
	case *ast.CallExpr: // proto.Bool(true), ptr(true)
		return len(x.Args) == 1 && b.on(x.Args[0])
	case *ast.CompositeLit: // sql.NullBool{Bool: true, Valid: true}
		if len(x.Elts) == 0 || !strings.HasPrefix(typeName(b.pass.TypesInfo.TypeOf(x)), "Null") {
			return false
		}
		el := x.Elts[0]
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			el = kv.Value
		}
		return b.on(el)
	case *ast.UnaryExpr:
		return x.Op == token.AND && literal(x) != nil && b.on(x.X)
	}
	return false
}

// term returns the bounds that x names: a constant called TermPerpetual, a
// short text, several of these in a list or joined by |, an option such as
// WithIrrevocable().
func (b *bounds) term(x ast.Expr) consent.Unbounded {
	const longest = 40 // bytes; longer texts are sentences
	switch x := ast.Unparen(x).(type) {
	case *ast.BinaryExpr:
		if x.Op == token.OR {
			return b.term(x.X) | b.term(x.Y)
		}
	case *ast.CompositeLit:
		if _, isStruct := b.pass.TypesInfo.TypeOf(x).Underlying().(*types.Struct); isStruct || b.isMap(x) {
			return 0
		}
		var u consent.Unbounded
		for _, el := range x.Elts {
			u |= b.term(el)
		}
		return u
	case *ast.CallExpr:
		if len(x.Args) == 0 && strings.HasPrefix(lastName(x.Fun), "With") {
			return consent.Without(lastName(x.Fun))
		}
	case *ast.Ident, *ast.SelectorExpr:
		id, ok := x.(*ast.Ident)
		if sel, isSel := x.(*ast.SelectorExpr); isSel {
			id, ok = sel.Sel, true
		}
		v, isConst := b.pass.TypesInfo.ObjectOf(id).(*types.Const)
		if !ok || !isConst || isBool(v.Type()) {
			return 0
		}
		if u := consent.Without(id.Name); u != 0 {
			return u
		}
	}
	if s, ok := b.text(x); ok && len(s) <= longest {
		return consent.Without(s)
	}
	return 0
}

func isBool(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsBoolean != 0
}

// written returns x as its author wrote it, cut to what a message can hold.
func written(x ast.Expr) string { return shorten(types.ExprString(x)) }

// lockedForGood reports whether a has no end and cannot be taken back, and by
// which words: its expiry is never, and taking it back is switched off.
func (b *bounds) lockedForGood(a *act) (end, locked entry, ok bool) {
	ends := false
	for _, e := range a.entries {
		switch r := consent.Revoking(e.key); {
		case r == consent.Allows && b.off(e.value), r == consent.Forbids && b.on(e.value):
			locked, ok = e, true
		case expires(e.key):
			ends = true
			if b.neverEnds(e.key, e.value) {
				end = entry{key: e.key + ": " + written(e.value), pos: e.pos}
			}
		}
	}
	if !ends && a.whole && a.of.endless != "" {
		end = entry{key: "no " + a.of.endless, pos: a.pos}
	}
	return end, locked, ok && end.key != ""
}

func (b *bounds) off(x ast.Expr) bool {
	v := b.pass.TypesInfo.Types[ast.Unparen(x)].Value
	return v != nil && v.Kind() == constant.Bool && !constant.BoolVal(v)
}

// expires reports whether a field of that name holds the end of a grant.
func expires(name string) bool {
	if consent.Without(name) != 0 {
		return false
	}
	words := consent.Split(name)
	for i, w := range words {
		switch w {
		case "expires", "expiry", "expire", "expiration", "ttl", "validity", "deadline", "guoqi", "youxiaoqi":
			return true
		case "valid", "end", "ends":
			if i+1 < len(words) && slices.Contains([]string{"until", "to", "at", "time", "date", "days", "years", "for"}, words[i+1]) {
				return true
			}
		}
		if strings.Contains(w, "过期") || strings.Contains(w, "有效期") || strings.Contains(w, "到期") || strings.Contains(w, "截止") {
			return true
		}
	}
	return false
}

// never reports whether the comment on an expiry says that nothing means for
// ever.
func never(comment string) bool { return neverWords.MatchString(comment) }

var neverWords = regexp.MustCompile(`(?i)\b(?:zero|nil|null|empty|unset|0|-1)\b.{0,30}\b(?:never|forever|no expir\w+|perpetual|permanent|unlimited)\b|(?:零值|为零|为空|空值|0|-1|nil|不填|未设置).{0,12}(?:永久|永不|长期|不过期|无期限)`)

// lastYear is the first year that is more than a person's grant can mean: fifty
// years from when the rules on faces came into force.
const (
	lastYear  = 2075
	mostYears = 50
)

// neverEnds reports whether an expiry called key is never when it is set to
// x: nothing, zero, or more than fifty years on.
func (b *bounds) neverEnds(key string, x ast.Expr) bool {
	x = ast.Unparen(x)
	tv := b.pass.TypesInfo.Types[x]
	switch {
	case tv.IsNil():
		return true
	case tv.Value != nil && tv.Value.Kind() == constant.String:
		return farDate(constant.StringVal(tv.Value))
	case tv.Value != nil:
		n, ok := constant.Int64Val(constant.ToInt(tv.Value))
		return ok && (n <= 0 || n > most(key, tv.Type))
	}
	switch x := x.(type) {
	case *ast.UnaryExpr:
		return x.Op == token.AND && b.neverEnds(key, x.X)
	case *ast.CompositeLit:
		if len(x.Elts) == 0 {
			return true
		}
		return slices.ContainsFunc(b.entries(x), func(e entry) bool {
			return e.key == "Valid" && b.off(e.value) || e.key == "Time" && b.neverEnds(key, e.value)
		})
	case *ast.CallExpr:
		return b.farCall(key, x)
	}
	return false
}

// farCall reports whether a call makes a time that is never: time.Date(9999, …),
// now.AddDate(100, 0, 0), timestamppb.New(…) of one.
func (b *bounds) farCall(key string, call *ast.CallExpr) bool {
	number := func(i int) int64 {
		if i >= len(call.Args) {
			return 0
		}
		v := b.pass.TypesInfo.Types[call.Args[i]].Value
		if v == nil {
			return 0
		}
		n, _ := constant.Int64Val(constant.ToInt(v))
		return n
	}
	switch lastName(call.Fun) {
	case "Date":
		return number(0) >= lastYear
	case "AddDate":
		return number(0) >= mostYears || number(1) >= 12*mostYears || number(2) >= 365*mostYears
	case "Add":
		return len(call.Args) == 1 && number(0) > most(key, b.pass.TypesInfo.TypeOf(call.Args[0]))
	case "Unix":
		return number(0) > (lastYear-1970)*365*24*3600
	case "AsTime", "UTC", "Local", "Format", "Unwrap":
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
			return b.neverEnds(key, sel.X)
		}
	}
	return len(call.Args) == 1 && b.neverEnds(key, call.Args[0])
}

// most returns the number beyond which an expiry called key, of type t, is
// more than fifty years.
func most(key string, t types.Type) int64 {
	const day = 24 * 3600
	if typeName(t) == "Duration" {
		return mostYears * 365 * day * 1e9
	}
	for _, w := range consent.Split(key) {
		switch w {
		case "years", "year":
			return mostYears
		case "months", "month":
			return 12 * mostYears
		case "days", "day":
			return 365 * mostYears
		case "hours", "hour":
			return 24 * 365 * mostYears
		case "seconds", "second", "secs", "ttl":
			return day * 365 * mostYears
		}
	}
	return math.MaxInt32 // a time stamp, or a number that stands for never
}

func farDate(s string) bool {
	if len(s) < 8 || s[4] < '-' || s[4] > '/' && (s[4] < '0' || s[4] > '9') {
		return false
	}
	year, err := strconv.Atoi(s[:4])
	return err == nil && year >= lastYear
}
