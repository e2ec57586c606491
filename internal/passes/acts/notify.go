package acts

import (
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
)

// Notify is the kind of act by which people are told what is done with their
// faces: What is the function, text or field; Of is Served or Recorded.
const Notify = "notify"

// How people are told, see [Notify].
const (
	Served   = "served"   // a page or text is given out, or somebody is shown it
	Recorded = "recorded" // which version somebody was shown, or when, is kept or asked
)

// notifies tells of what shows a notice or keeps what was shown.
func (r *Result) notifies(instr ssa.Instruction) []guard.Act {
	if fn, ok := begins(instr); ok && (shows(fn) || r.says(fn, "notice")) {
		return []guard.Act{{Kind: Notify, What: shown(fn), Of: Served}}
	}
	switch instr := instr.(type) {
	case *ssa.Store:
		if a, ok := instr.Addr.(*ssa.FieldAddr); ok {
			return r.stamped(a.X.Type(), a.Field)
		}
	case *ssa.UnOp:
		if a, ok := instr.X.(*ssa.FieldAddr); ok && instr.Op == token.MUL && decides(instr, 0) {
			return r.stamped(a.X.Type(), a.Field)
		}
	case *ssa.Field:
		if decides(instr, 0) {
			return r.stamped(instr.X.Type(), instr.Field)
		}
	case *ssa.MapUpdate:
		if key, ok := constText(instr.Key); ok && r.stamp(key) {
			return []guard.Act{{Kind: Notify, What: key, Of: Recorded}}
		}
	case ssa.CallInstruction:
		return r.tells(instr)
	}
	return nil
}

// stamped tells of a field that keeps which notice somebody was shown.
func (r *Result) stamped(t types.Type, i int) []guard.Act {
	st, ok := structOf(t)
	if !ok || !r.stamp(st.Field(i).Name()) {
		return nil
	}
	return []guard.Act{{Kind: Notify, What: st.Field(i).Name(), Of: Recorded}}
}

// stamp is consent.Stamp, once for each name.
func (r *Result) stamp(name string) bool {
	is, ok := r.stamps[name]
	if !ok {
		is = consent.Stamp(name)
		r.stamps[name] = is
	}
	return is
}

// tells tells of the texts and keys that call is given.
func (r *Result) tells(call ssa.CallInstruction) []guard.Act {
	if fn := guard.Callee(call.Common()); fn != nil && shows(fn) {
		return []guard.Act{{Kind: Notify, What: called(call), Of: Served}}
	}
	for _, v := range arguments(call) {
		text, ok := constText(v)
		switch {
		case !ok || len(text) > 4096:
		case isPage(text):
			return []guard.Act{{Kind: Notify, What: text, Of: Served}}
		case len(text) < 80 && r.stamp(text):
			return []guard.Act{{Kind: Notify, What: text, Of: Recorded}}
		case r.fillsStamp(text):
			return []guard.Act{{Kind: Notify, What: text[:min(len(text), 60)], Of: Recorded}}
		}
	}
	return nil
}

func (r *Result) fillsStamp(text string) bool {
	switch strings.ToLower(firstWord(text[:min(len(text), 20)])) {
	case "insert", "update", "replace":
		return slices.ContainsFunc(Fillings(text), func(f Filling) bool { return r.stamp(f.Column) })
	case "select":
		return slices.ContainsFunc(identifier.FindAllString(text, -1), r.stamp)
	}
	return false
}

// isPage reports whether text is the path of a page about how data is handled.
func isPage(text string) bool {
	if len(text) > 100 || strings.ContainsAny(text, " \n") {
		return false
	}
	switch path.Ext(text) {
	case ".html", ".htm", ".tmpl", ".tpl", ".gohtml", ".md", ".txt", ".pdf":
	default:
		if !strings.HasPrefix(text, "/") {
			return false
		}
	}
	return consent.Notice(text)
}

// shows reports whether fn is named for giving out a notice.
func shows(fn *types.Func) bool {
	words := consent.Split(fn.Name())
	if len(words) == 0 || !consent.Notice(fn.Name()) {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains([]string{"list", "delete", "remove", "count", "update", "create", "is", "table", "string", "setting", "settings"}, w)
	})
}
