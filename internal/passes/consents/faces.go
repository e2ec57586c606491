package consents

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// recogniser knows which calls process faces.
type recogniser struct{ models *model.Set }

// processes reports whether calling fn processes a face: a model says so, or
// its name does, as names of providers and services people write themselves.
func (r recogniser) processes(fn *types.Func) bool {
	rows := r.models.Rows(fn)
	for _, row := range rows {
		if row.Verb == model.Face || row.Verb == model.Yields && row.Kind&(facedata.Image|facedata.Template) != 0 {
			return true
		}
	}
	if len(rows) > 0 {
		return false
	}
	words := consent.Split(fn.Name())
	if len(words) == 0 || consent.Classify(fn.Name()).Consent || slices.ContainsFunc(words, about) {
		return false
	}
	faced := consent.Classify(fn.Name()).Scopes.Face() || consent.Classify(receiver(fn)).Scopes.Face()
	return faced && slices.ContainsFunc(words, processing)
}

// processing reports whether word is a verb for what recognisers do.
func processing(word string) bool {
	switch word {
	case "enroll", "enrol", "register", "recognize", "recognise", "verify", "compare", "identify", "search", "index", "extract",
		"embed", "match", "detect", "analyze", "analyse", "train", "add", "create", "capture", "login", "authenticate", "zhuce", "shibie", "bidui":
		return true
	}
	return slices.ContainsFunc([]string{"识别", "注册", "比对", "采集", "录入", "核验"}, func(w string) bool { return strings.Contains(word, w) })
}

// about reports whether word says that a function deals with something beside
// faces: its routes, its settings, its records.
func about(word string) bool {
	switch word {
	case "route", "routes", "router", "handler", "handlers", "config", "service", "server", "middleware", "metrics", "flag", "hook",
		"group", "groups", "collection", "table", "schema", "migration", "error", "log", "count", "client", "provider", "permission",
		"scope", "scopes", "plugin", "task", "job", "event", "library", "set", "type", "id":
		return true
	}
	return false
}

func receiver(fn *types.Func) string {
	if recv := fn.Signature().Recv(); recv != nil {
		return typeName(recv.Type())
	}
	return ""
}

// calledName names the function that call runs, for a reader.
func calledName(call *ssa.CallCommon) string {
	fn := callee(call)
	if fn == nil {
		return ""
	}
	if recv := receiver(fn); recv != "" {
		return recv + "." + fn.Name()
	}
	if fn.Pkg() != nil {
		return fn.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}
