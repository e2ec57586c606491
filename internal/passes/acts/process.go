package acts

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// process tells of the calls that give a recogniser a face: those of which a
// model says so, and those of functions named for it that are given something
// that can hold a face, since many programs reach their recogniser over a
// protocol of their own.
func (r *Result) process(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	fn := guard.Callee(call.Common())
	if fn == nil {
		return nil
	}
	if m := r.behind(fn); m != nil {
		of, _ := r.processes(m)
		return []guard.Act{{Kind: Process, What: called(call), Of: of}}
	}
	of, ok := r.processes(fn)
	if !ok {
		return r.sends(call, fn)
	}
	if len(r.models.Rows(fn)) == 0 && !given(fn) && !givenText(fn) {
		return nil
	}
	if of == Named && r.generated(instr) {
		return nil // the function that it passes requests on to tells
	}
	return []guard.Act{{Kind: Process, What: called(call), Of: of}}
}

func (r *Result) generated(instr ssa.Instruction) bool {
	file := r.files.File(r.files.Position(instr.Pos()))
	return file != nil && r.files.Generated(file)
}

// sends tells of a call that sends to an address known to recognise faces.
func (r *Result) sends(call ssa.CallInstruction, fn *types.Func) []guard.Act {
	for _, row := range r.models.Rows(fn) {
		if row.Verb != model.Send || row.Address == nil {
			continue
		}
		if e, ok := taint.Recipient(call, row); ok {
			of := Recognises
			if detects(strings.ReplaceAll(e.Path, "/", " ")) {
				of = Detects
			}
			return []guard.Act{{Kind: Process, What: called(call) + " → " + e.Host + e.Path, Of: of}}
		}
	}
	return nil
}

// Processes reports whether calling fn processes a face.
func (r *Result) Processes(fn *types.Func) bool {
	_, ok := r.processes(fn)
	return ok
}

func (r *Result) processes(fn *types.Func) (of string, ok bool) {
	rows := r.models.Rows(fn)
	for _, row := range rows {
		if recognises(row) {
			ok = true
			if row.Verb == model.Yields && row.Kind&facedata.Template != 0 {
				return Recognises, true
			}
		}
	}
	if !ok && (len(rows) > 0 || !named(fn)) {
		return "", false
	}
	switch {
	case detects(fn.Name()):
		return Detects, true
	case ok:
		return Recognises, true
	}
	return Named, true
}

// recognises reports whether row is one of a recogniser. What gives a picture
// that somebody else took is none.
func recognises(row *model.Row) bool {
	return row.Verb == model.Face || row.Verb == model.Yields && row.Kind&facedata.Template != 0
}

// detects reports whether by its name a recogniser says where faces are and
// what they are like, but not whose.
func detects(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		switch w {
		case "detect", "detected", "detection", "detector", "detectors", "cascade", "landmark", "landmarks", "count", "locate", "quality":
			return true
		}
		return strings.Contains(w, "检测")
	})
}

// named reports whether fn is named for processing faces.
func named(fn *types.Func) bool {
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
	return slices.ContainsFunc([]string{"识别", "注册", "比对", "采集", "录入", "核验", "检索", "搜索", "辨识"}, func(w string) bool { return strings.Contains(word, w) })
}

// about reports whether word says that a function deals with something beside
// faces: its routes, its settings, its records.
func about(word string) bool {
	switch word {
	case "route", "routes", "router", "handler", "handlers", "config", "service", "server", "middleware", "metrics", "flag", "hook",
		"group", "groups", "collection", "table", "schema", "migration", "error", "log", "count", "client", "provider", "permission",
		"scope", "scopes", "plugin", "task", "job", "event", "library", "set", "type", "id",
		"endpoint", "endpoints", "page", "show", "render", "view", "session", "draw", "print", "list", "delete", "remove", "query":
		return true
	}
	return false
}
