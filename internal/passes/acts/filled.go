package acts

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
)

// Filled returns what a query puts into the variable v, as far as its statement
// is constant: the column, or the table where the query counts its rows; "" if
// no query fills it.
func (r *Result) Filled(v *ssa.Alloc) string {
	for _, ref := range *v.Referrers() {
		m, ok := ref.(*ssa.MakeInterface)
		if !ok {
			continue
		}
		call, i := taking(m)
		if call == nil {
			continue
		}
		if text := query(call); text != "" {
			return selected(text, i)
		}
	}
	return ""
}

// taking returns the call that v is an argument of, and its number among the
// variadic ones, 0 if it is none of them.
func taking(v *ssa.MakeInterface) (ssa.CallInstruction, int) {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case ssa.CallInstruction:
			return ref, 0
		case *ssa.Store:
			el, ok := ref.Addr.(*ssa.IndexAddr)
			if !ok {
				continue
			}
			array, ok := el.X.(*ssa.Alloc)
			if !ok {
				continue
			}
			for _, use := range *array.Referrers() {
				slice, ok := use.(*ssa.Slice)
				if !ok || slice.Referrers() == nil {
					continue
				}
				for _, c := range *slice.Referrers() {
					if call, ok := c.(ssa.CallInstruction); ok {
						return call, slices.Index(elements(array), ssa.Value(v))
					}
				}
			}
		}
	}
	return nil, 0
}

// query returns the text of the SELECT statement that call, or a call that it
// is made on the result of, is given; "" if there is none.
func query(call ssa.CallInstruction) string {
	for range 4 {
		for _, v := range arguments(call) {
			if text, ok := constText(v); ok && selects.MatchString(text) {
				return text
			}
		}
		common := call.Common()
		recv := common.Value
		if fn := guard.Callee(common); !common.IsInvoke() && (fn == nil || fn.Signature().Recv() == nil || len(common.Args) == 0) {
			return ""
		} else if !common.IsInvoke() {
			recv = common.Args[0]
		}
		if x, ok := recv.(*ssa.Extract); ok {
			recv = x.Tuple
		}
		before, ok := recv.(*ssa.Call)
		if !ok {
			return ""
		}
		call = before
	}
	return ""
}

var (
	selects    = regexp.MustCompile(`(?i)^\s*select\s`)
	fromTable  = regexp.MustCompile("(?is)\\sfrom\\s+[`\"\\[]?(?:\\w+[`\"\\]]?\\.[`\"\\[]?)?(\\w+)")
	selectList = regexp.MustCompile(`(?is)^\s*select\s+(?:distinct\s+)?(.*?)\s+from\s`)
)

// selected returns what the ith column of a SELECT statement is named: by its
// alias, its own name, or, for what is reckoned, the table.
func selected(text string, i int) string {
	if m := selectList.FindStringSubmatch(text); m != nil {
		columns := strings.Split(m[1], ",")
		if i >= 0 && i < len(columns) {
			column := strings.TrimSpace(columns[i])
			if !strings.ContainsAny(column, "(*") && strings.Trim(column, "0123456789") != "" {
				words := strings.Fields(column)
				return strings.Trim(words[len(words)-1][strings.LastIndexByte(words[len(words)-1], '.')+1:], "`\"[]")
			}
		}
	}
	if m := fromTable.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}
