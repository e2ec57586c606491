package acts

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/lifecycle"
)

// Filling is what a statement puts into a column.
type Filling struct {
	Column string
	Arg    int    // number of the argument, from 0; -1 if the statement says itself
	Value  string // what it says then
}

// Fillings returns what an INSERT or UPDATE statement puts where.
func Fillings(statement string) []Filling {
	var names, values []string
	if m := insert.FindStringSubmatch(statement); m != nil {
		names, values = strings.Split(m[1], ","), strings.Split(m[2], ",")
	} else if m := update.FindStringSubmatch(statement); m != nil {
		for part := range strings.SplitSeq(m[1], ",") {
			name, value, _ := strings.Cut(part, "=")
			names, values = append(names, name), append(values, value)
		}
	}
	var all []Filling
	next := 0
	for i := range min(len(names), len(values)) {
		f := Filling{Column: bare(names[i]), Arg: -1, Value: bare(values[i])}
		switch m := placeholder.FindStringSubmatch(f.Value); {
		case m == nil:
		case m[1] != "":
			if n, err := strconv.Atoi(m[1]); err == nil {
				f.Arg = n - 1
			}
		default:
			f.Arg = next
			next++
		}
		all = append(all, f)
	}
	return all
}

func bare(name string) string { return strings.Trim(name, " \t\r\n;`\"[]") }

var (
	insert      = regexp.MustCompile(`(?is)^\s*(?:insert|replace)\b.*?\(([^()]*)\)\s*values\s*\(((?:[^()]|\(\))*)\)`)
	update      = regexp.MustCompile(`(?is)^\s*update\s+\S+\s+set\s+(.*?)(?:\bwhere\b.*)?$`)
	placeholder = regexp.MustCompile(`^(?:\?|\$(\d+)|:\w+|@\w+)$`)
	upsert      = regexp.MustCompile(`(?i)^\s*replace\b|\bon\s+(?:conflict|duplicate)\b`)
	existence   = regexp.MustCompile(`(?i)\bcount\s*\(|\bexists\b|^\s*select\s+1\b`)
	from        = regexp.MustCompile("(?i)\\bfrom\\s+[`\"\\[]?(?:\\w+\\.)?(\\w+)")
)

// statement tells what an SQL statement among the arguments of call does to a
// consent record; nil if there is none, or none of these.
func (r *Result) statement(call ssa.CallInstruction) []guard.Act {
	args := arguments(call)
	for i, v := range args {
		text, ok := constText(v)
		if !ok || len(text) < 10 {
			continue
		}
		switch strings.ToLower(firstWord(text)) {
		case "insert", "replace", "update":
			return r.fills(text, args[i+1:])
		case "delete":
			if m, ok := r.whole(lifecycle.Table(text)); ok {
				return []guard.Act{m.act(Revoke)}
			}
			return nil
		case "select":
			return r.selects(text)
		}
	}
	return nil
}

func (r *Result) fills(text string, args []ssa.Value) []guard.Act {
	table := lifecycle.Table(text)
	inserts := !strings.EqualFold(firstWord(text), "update")
	isFresh := inserts && !upsert.MatchString(text)
	other, face := false, false
	var all []guard.Act
	var members []member
	var senses []sense
	for _, f := range Fillings(text) {
		s, value := senseOfText(f.Value), f.Value
		if f.Arg >= 0 {
			s, value = open, ""
			if f.Arg < len(args) {
				s, value = senseOf(args[f.Arg]), scopeText(args[f.Arg])
			}
		}
		if role := ledger.RoleOf(f.Column); role == ledger.Scope || role == ledger.Purpose {
			scopes := r.word(strings.Trim(value, "'")).Scopes
			face, other = face || scopes.Face(), other || scopes != 0 && !scopes.Face()
		}
		if m := r.member(table, f.Column); m.mark.Role == ledger.Given || m.mark.Role == ledger.Withdrawn {
			members, senses = append(members, m), append(senses, s)
		}
	}
	if m, ok := r.whole(table); ok && inserts && len(members) == 0 {
		members, senses = append(members, m), append(senses, says)
	}
	if other && !face {
		return nil
	}
	for i, m := range members {
		m.mark.Face = m.mark.Face || face
		all = append(all, written(m, senses[i], isFresh)...)
	}
	return all
}

func (r *Result) selects(text string) []guard.Act {
	m := from.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	var all []guard.Act
	for _, name := range identifier.FindAllString(text, -1) {
		if x := r.member(m[1], name); tells(x.mark.Role) {
			all = append(all, x.act(Consult))
		}
	}
	if whole, ok := r.whole(m[1]); ok && len(all) == 0 && existence.MatchString(text) {
		all = append(all, whole.act(Consult))
	}
	return all
}
