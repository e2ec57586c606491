package published

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// opening are the texts by which object stores name the right of everybody to
// read.
var opening = map[string]bool{
	"public-read": true, "public-read-write": true, "publicread": true, "publicreadwrite": true, "allusers": true,
}

// opens returns the text in v that lets everybody read, "" if there is none: v
// itself, a field of a struct or an entry of a map that is built on the spot, or
// what an option is made of.
func opens(v ssa.Value, depth int) string {
	if depth == 0 {
		return ""
	}
	switch x := v.(type) {
	case *ssa.Const:
		return opensText(x)
	case *ssa.Convert:
		return opens(x.X, depth)
	case *ssa.ChangeType:
		return opens(x.X, depth)
	case *ssa.MakeInterface:
		return opens(x.X, depth)
	case *ssa.UnOp:
		return opens(x.X, depth-1)
	case *ssa.Slice:
		return opens(x.X, depth)
	case *ssa.Call:
		return firstOpening(x.Call.Args, depth-1)
	case *ssa.Alloc, *ssa.FieldAddr, *ssa.IndexAddr:
		return opensPart(x, depth-1)
	case *ssa.MakeMap:
		for _, ref := range *x.Referrers() {
			if u, ok := ref.(*ssa.MapUpdate); ok {
				if by := opens(u.Value, depth-1); by != "" {
					return by
				}
			}
		}
	}
	return ""
}

// opensPart is opens for what is stored at addr and below.
func opensPart(addr ssa.Value, depth int) string {
	if by := firstOpening(stores(addr), depth); by != "" {
		return by
	}
	for _, ref := range *addr.Referrers() {
		switch part := ref.(type) {
		case *ssa.FieldAddr:
			if part.X == addr {
				if by := opensPart(part, depth); by != "" {
					return by
				}
			}
		case *ssa.IndexAddr:
			if part.X == addr {
				if by := opensPart(part, depth); by != "" {
					return by
				}
			}
		}
	}
	return ""
}

func firstOpening(values []ssa.Value, depth int) string {
	for _, v := range values {
		if by := opens(v, depth); by != "" {
			return by
		}
	}
	return ""
}

// opensText returns the text of c if it lets everybody read: the name of such a
// right, or a policy that grants reading to everybody.
func opensText(c *ssa.Const) string {
	if c.Value == nil || c.Value.Kind() != constant.String {
		return ""
	}
	text := constant.StringVal(c.Value)
	if opening[strings.ToLower(text)] {
		return text
	}
	if opensPolicy(text) {
		return `"Principal": "*"`
	}
	return ""
}

// opensPolicy reports whether text, a policy of a bucket or the format of one,
// lets everybody read.
func opensPolicy(text string) bool {
	flat := strings.NewReplacer(" ", "", "\n", "", "\t", "", `\"`, `"`).Replace(text)
	everybody := strings.Contains(flat, `"Principal":"*"`) || strings.Contains(flat, `"Principal":["*"]`) ||
		strings.Contains(flat, `"AWS":["*"]`) || strings.Contains(flat, `"AWS":"*"`)
	return everybody && strings.Contains(flat, `"Effect":"Allow"`) && !strings.Contains(flat, `"Condition"`) &&
		(strings.Contains(flat, `:GetObject"`) || strings.Contains(flat, `s3:*"`))
}
