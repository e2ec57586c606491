package taint

import (
	"go/types"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// person matches a condition that picks the records of one person, or of one
// face.
var person = regexp.MustCompile(`(?i)\bid\b|uid|user|person|member|employee|emp_|staff|student|customer|visitor|owner|account|patient|` +
	`open_?id|phone|mobile|name|card|face_?id|token|uuid|编号|工号|学号|姓名`)

// readsMany reports whether a call that reads from a store reads the records of
// many persons: a list, and no condition on the way there is about one.
func (b *builder) readsMany(v ssa.CallInstruction, t target, r *model.Row) bool {
	list := false
	if r.From.Base == model.Result {
		results := v.Common().Signature().Results()
		list = r.From.Index < results.Len() && isRows(results.At(r.From.Index).Type())
	}
	for _, a := range t.operands(r.From) {
		list = list || r.From.Base != model.Result && isList(underInterface(a).Type())
	}
	return list && !slices.ContainsFunc(conditions(v), person.MatchString)
}

// isRows reports whether t is a cursor over records.
func isRows(t types.Type) bool {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	return ok && strings.HasSuffix(named.Obj().Name(), "Rows")
}

// isList reports whether t is a list of records, by pointer or not.
func isList(t types.Type) bool {
	slice, ok := deref(t).Underlying().(*types.Slice)
	return ok && structOf(deref(slice.Elem())) != nil
}

// conditions returns the constant texts by which v, or a call on whose result it
// is made, picks what is read: of a statement what follows WHERE.
func conditions(v ssa.CallInstruction) []string {
	var out []string
	for _, text := range texts(v) {
		if strings.HasPrefix(strings.ToLower(strings.TrimSpace(text)), "select") {
			_, text, _ = cutFold(text, "where")
		}
		out = append(out, text)
	}
	return out
}

// cutFold is strings.Cut, whatever the case of sep, which is in lower case.
func cutFold(s, sep string) (before, after string, found bool) {
	i := strings.Index(strings.ToLower(s), sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// texts returns the constant texts that v, and the calls on whose results it is
// made, are given.
func texts(v ssa.CallInstruction) []string {
	var out []string
	for _, c := range chain(v) {
		if name := calledName(c); name == "Table" || name == "Order" || name == "Preload" || name == "Joins" || selects(name) {
			continue
		}
		out = append(out, given(c)...)
	}
	return out
}

// given returns the constant texts that a call is given, and the names of the
// structs that it is given as patterns.
func given(c *ssa.CallCommon) []string {
	var out []string
	for _, a := range c.Args {
		for _, x := range append(elements(a), a) {
			if s, ok := constString(x); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// chain returns the calls that v is made on the results of, itself first.
func chain(v ssa.CallInstruction) []*ssa.CallCommon {
	out := []*ssa.CallCommon{v.Common()}
	for range 20 {
		c := out[len(out)-1]
		recv := c.Value
		if !c.IsInvoke() {
			if c.Signature().Recv() == nil || len(c.Args) == 0 {
				break
			}
			recv = c.Args[0]
		}
		if u, ok := recv.(*ssa.UnOp); ok {
			recv = u.X
		}
		before, ok := recv.(*ssa.Call)
		if !ok {
			break
		}
		out = append(out, &before.Call)
	}
	return out
}

func calledName(c *ssa.CallCommon) string {
	if c.IsInvoke() {
		return c.Method.Name()
	}
	if fn := c.StaticCallee(); fn != nil {
		return fn.Name()
	}
	return ""
}

// selects reports whether a method of a mapper with that name names the columns
// that are read.
func selects(name string) bool { return name == "Select" || name == "Cols" || name == "Column" }

// readsThin reports whether v reads columns that are named, and none of them is
// for a face, or leaves those out that are.
func readsThin(v ssa.CallInstruction) bool {
	named := false
	for i, c := range chain(v) {
		switch name := calledName(c); {
		case i > 0 && selects(name):
			named = true
			if slices.ContainsFunc(given(c), isFaceColumn) {
				return false
			}
		case i > 0 && (name == "Omit" || name == "ExcludeColumn"):
			return slices.ContainsFunc(given(c), isFaceColumn)
		}
		for _, text := range given(c) {
			if columns, _, ok := cutFold(text, " from "); ok && strings.HasPrefix(strings.ToLower(strings.TrimSpace(text)), "select ") {
				named = true
				if isFaceColumn(columns) {
					return false
				}
			}
		}
	}
	return named
}

// isFaceColumn reports whether a list of columns has all of them, or one for a
// face.
func isFaceColumn(columns string) bool {
	if strings.Contains(columns, "*") {
		return true
	}
	return slices.ContainsFunc(strings.FieldsFunc(columns, func(r rune) bool { return strings.ContainsRune(", \n\t`\"().", r) }), func(c string) bool {
		return facedata.Classify(c).Kind&(facedata.Image|facedata.Template) != 0
	})
}
