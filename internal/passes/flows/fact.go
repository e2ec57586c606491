package flows

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// fact is what a package tells its importers, that of its own imports
// included.
type fact struct {
	Known    *taint.Known `json:"-"`
	Tables   []tableName
	Done     []flowID // flows reported so far
	Kept     []lifecycle.Obligation
	Erased   []lifecycle.Erasure
	Cascades []lifecycle.Cascade
	Reach    *lifecycle.Reach // nil if no body of the package was read

	err error // why the bytes could not be read
}

type tableName struct{ Type, Name string }

func (*fact) AFact() {}

// String shows the summaries, for tests.
func (f *fact) String() string {
	var keys []string
	for _, s := range f.Known.Funcs {
		keys = append(keys, s.Key)
	}
	return "flows(" + strings.Join(keys, ", ") + ")"
}

// GobEncode writes f so that equal facts have equal bytes: the length of what
// is no summary, that, and the summaries.
func (f *fact) GobEncode() ([]byte, error) {
	type plain fact
	rest, err := json.Marshal((*plain)(f))
	if err != nil {
		return nil, fmt.Errorf("encoding what is known of a package: %w", err)
	}
	known, err := taint.Encode(f.Known)
	if err != nil {
		return nil, err
	}
	out := binary.AppendUvarint(nil, uint64(len(rest)))
	return append(append(out, rest...), known...), nil
}

// GobDecode reads what GobEncode wrote. Drivers give up on a package whose
// facts they cannot decode without saying which, so an error is kept for the
// pass to report.
func (f *fact) GobDecode(data []byte) error {
	type plain fact
	f.Known = new(taint.Known)
	n, size := binary.Uvarint(data)
	if size <= 0 || n > uint64(len(data)-size) {
		f.err = errors.New("what is known of an imported package is damaged")
		return nil
	}
	rest, known := data[size:size+int(n)], data[size+int(n):]
	if f.err = json.Unmarshal(rest, (*plain)(f)); f.err == nil {
		f.err = taint.Decode(known, f.Known)
	}
	return nil
}

// carry puts into out what the lifecycle engine needs at the end, and into the
// result what is known of it so far.
func (r *pass) carry(out *fact, linker *taint.Linker, reach *lifecycle.Reach, keys []string) {
	for _, f := range r.imports {
		out.Tables = append(out.Tables, f.Tables...)
		out.Done = append(out.Done, f.Done...)
		out.Kept = append(out.Kept, f.Kept...)
		out.Erased = append(out.Erased, f.Erased...)
		out.Cascades = append(out.Cascades, f.Cascades...)
	}
	for key, name := range r.tables {
		out.Tables = append(out.Tables, tableName{key, name})
	}
	for _, f := range r.result.Flows {
		out.Done = append(out.Done, idOf(f))
		if !f.Store.Expires {
			out.Kept = append(out.Kept, r.obligation(f))
		}
	}
	for _, e := range linker.Erasures(reach.Candidates()) {
		out.erases(e)
	}
	known := make(map[finding.Position]bool)
	for _, e := range out.Erased {
		known[e.Pos] = true
	}
	for _, e := range linker.Erasures(keys) {
		if !known[e.Pos] { // to tell of it that nothing leads there
			out.erases(e)
		}
	}
	out.normalize()
	r.result.Kept, r.result.Erased, r.result.Cascades = out.Kept, out.Erased, out.Cascades
	if r.result.Main {
		r.result.Erased = lifecycle.Reached(out.Erased, reach.Entries())
	}
}

// erases notes an erasing call, if it is one as far as SQL text tells.
func (f *fact) erases(e taint.Erasure) {
	if erases(e.Identity) {
		f.Erased = append(f.Erased, lifecycle.Erasure{Store: storeOf(e.Store, e.Identity), Pos: e.Pos, Func: e.Func, Soft: e.Soft})
	}
}

// obligation turns a flow into a duty to erase.
func (r *pass) obligation(f taint.Flow) lifecycle.Obligation {
	o := lifecycle.Obligation{
		Store: storeOf(f.Store, f.Identity), Kind: f.Kind, Pos: f.At, Module: r.files.Module,
		Func: f.Func, Call: f.Store.Call, Confidence: f.Confidence, Again: f.Source.Verb == taint.Enters && owner(f.Source.Object) == owner(f.Store.Call), Trace: Trace(f), Evidence: Evidence(f),
	}
	if d, ok := r.notes.Allow("erase", f.At); ok {
		o.Suppressed = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
	}
	return o
}

// owner returns the package in the name of a function, as messages write it.
func owner(call string) string {
	pkg, _, _ := strings.Cut(strings.TrimLeft(call, "(*"), ".")
	return pkg
}

func storeOf(s taint.Store, id taint.Identity) lifecycle.Store {
	var parts []lifecycle.Part
	for _, p := range id {
		if p.Fn == "store" && s.Medium == model.SQL {
			p.Fn = "sql" // a prepared statement
		}
		parts = append(parts, lifecycle.Part{Fn: p.Fn, Text: p.Text})
	}
	return lifecycle.Store{Medium: string(s.Medium), Name: lifecycle.Name(parts)}
}

// normalize sorts f and drops repetitions.
func (f *fact) normalize() {
	f.Tables = sorted(f.Tables, func(a, b tableName) int { return strings.Compare(a.Type+a.Name, b.Type+b.Name) })
	f.Done = sorted(f.Done, func(a, b flowID) int {
		return firstOf(a.Source.Compare(b.Source), a.Sink.Compare(b.Sink), int(a.Kind)-int(b.Kind))
	})
	f.Kept = sorted(f.Kept, func(a, b lifecycle.Obligation) int {
		return firstOf(a.Pos.Compare(b.Pos), int(a.Kind)-int(b.Kind), compareStores(a.Store, b.Store), strings.Compare(a.Func, b.Func))
	})
	f.Erased = sorted(f.Erased, func(a, b lifecycle.Erasure) int {
		return firstOf(a.Pos.Compare(b.Pos), compareStores(a.Store, b.Store), strings.Compare(a.Func, b.Func))
	})
	f.Cascades = sorted(f.Cascades, func(a, b lifecycle.Cascade) int {
		return firstOf(strings.Compare(a.Parent, b.Parent), strings.Compare(a.Child, b.Child))
	})
}

func sorted[T any](list []T, compare func(a, b T) int) []T {
	slices.SortStableFunc(list, compare)
	return slices.CompactFunc(list, func(a, b T) bool { return compare(a, b) == 0 })
}

func compareStores(a, b lifecycle.Store) int {
	return firstOf(strings.Compare(a.Medium, b.Medium), strings.Compare(a.Name, b.Name))
}

func firstOf(cs ...int) int {
	for _, c := range cs {
		if c != 0 {
			return c
		}
	}
	return 0
}

// Trace returns the path of f as a reader sees it.
func Trace(f taint.Flow) []finding.Step {
	return taint.Steps(append([]taint.Hop{f.Source}, f.Hops...))
}

// Evidence returns the evidence of f as a reader sees it.
func Evidence(f taint.Flow) []finding.Evidence {
	var out []finding.Evidence
	for _, e := range f.Evidence {
		out = append(out, finding.Evidence{Basis: e.Basis, Pos: e.Pos, Text: evidenceText(e)})
	}
	return out
}
