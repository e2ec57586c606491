package expose

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
)

// authorizes reports whether t asks who sends a request, or whether they may: it
// reads something named for that, or is a middleware that is.
func authorizes(t guard.Test) bool {
	if t.Root.Kind == guard.Declared {
		return false
	}
	if t.Root.Kind == guard.Global && choice.Authorizes(t.Root.Name) {
		return true
	}
	return slices.ContainsFunc(t.Steps, asks)
}

// compared reports whether t is that a face was found to be somebody's: who shows
// it asks for what is theirs.
func compared(program *guards.Result, t guard.Test) bool {
	_, how, ok := program.Faced(t)
	return ok && how == acts.Compared
}

// checks reports whether a middleware is named for asking who sends a request.
func checks(l guard.Link) bool {
	return asks(guard.Step{Kind: guard.Call, Name: l.Name, Owner: l.Func})
}

// asks reports whether a step reads something that tells who asks: a function,
// field or key with a name for it, of a type or package with one, or a call that
// is given one. The parameters of a request tell what is asked for.
func asks(s guard.Step) bool {
	if choice.Authorizes(s.Name) || choice.Authorizes(owner(s)) {
		return true
	}
	return slices.ContainsFunc(s.Args, func(a guard.Const) bool {
		if isInput(s.Name) {
			return choice.Authorizes(a.Text)
		}
		return choice.Identifies(a.Text)
	})
}

// owner returns the type or package that the function or field of s belongs to,
// without what leads there.
func owner(s guard.Step) string {
	name := strings.TrimSuffix(s.Owner, "."+s.Name)
	name = strings.TrimSuffix(name, ")")
	slash := strings.LastIndexByte(name, '/')
	if slash > 0 && slash+1 < len(name) && name[slash+1] == 'v' && strings.Trim(name[slash+2:], "0123456789") == "" {
		name = name[:slash]
		slash = strings.LastIndexByte(name, '/')
	}
	return name[slash+1:]
}

// isInput reports whether a method of that name reads what a request asks for.
func isInput(name string) bool {
	switch name {
	case "Query", "GetQuery", "DefaultQuery", "QueryParam", "Param", "Params", "URLParam", "PathValue", "PostForm", "DefaultPostForm",
		"GetPostForm", "FormValue", "PostFormValue", "GetString", "GetInt", "GetInt64", "Input", "FormFile", "Bind", "ShouldBind":
		return true
	}
	return false
}
