package flows

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// fact is what a package tells its importers, that of its own imports
// included.
type fact struct {
	Known   *taint.Known `json:"-"`
	Tables  []tableName
	Remarks []remark
	Done    []flowID          // flows reported so far
	Seals   []string          // functions and serializers that encrypt
	Faced   []taint.Reception // by which faces come in
	Answers []Answer
	lifecycle.Program
	Reach *lifecycle.Reach // nil if no body of the package was read

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
		out.Seals = append(out.Seals, f.Seals...)
		out.Faced = append(out.Faced, f.Faced...)
		out.Answers = append(out.Answers, f.Answers...)
		out.Add(f.Program)
	}
	for _, e := range out.Erased {
		r.noted[e.Pos] = e
	}
	for key, name := range r.tables {
		out.Tables = append(out.Tables, tableName{key, name})
	}
	for _, f := range r.result.Flows {
		out.Done = append(out.Done, idOf(f))
		out.Kept = append(out.Kept, r.obligation(f))
	}
	for _, f := range slices.Concat(r.result.Logged, r.result.Sent) {
		out.Done = append(out.Done, idOf(f))
	}
	for _, f := range r.result.Flows {
		if f.Source.Verb == taint.Enters && !f.Again() {
			out.Faced = append(out.Faced, taint.Reception{Pos: f.Source.Pos, Object: f.Source.Object, Kind: f.Kind, Basis: f.Evidence[0].Basis})
		}
	}
	for _, f := range r.result.Sent {
		out.Faced = append(out.Faced, taint.Reception{Pos: f.Sink(), Object: f.Store.Call, Kind: f.Kind, Basis: f.Evidence[0].Basis, Leaves: true})
	}
	for _, f := range r.result.Replied {
		out.Done = append(out.Done, idOf(f))
		out.Answers = append(out.Answers, r.answer(f))
	}
	for _, x := range linker.Readings(keys) {
		if s := storeOf(*x.Store, x.Identity); s.Name != "" { // of the others nobody can tell what they read
			out.Read = append(out.Read, lifecycle.Reading{Store: s, Pos: x.Pos, Module: r.files.Module, Func: x.Func})
		}
	}
	for _, e := range linker.Erasures(reach.Candidates()) {
		r.erases(out, e)
	}
	known := make(map[finding.Position]bool)
	for _, e := range out.Erased {
		known[e.Pos] = true
	}
	for _, e := range linker.Erasures(keys) {
		if !known[e.Pos] { // to tell of it that nothing leads there
			r.erases(out, e)
		}
	}
	out.Faced = append(out.Faced, linker.Received(append(keys, linker.Reached(keys)...))...)
	out.normalize()
	r.result.Received, r.result.Answers = out.Faced, out.Answers
	r.result.Stores = out.Program
	if r.result.Main {
		r.result.Stores.Erased = lifecycle.Reached(out.Erased, reach.Entries())
	}
}

// erases notes an erasing call, if it is one as far as SQL text tells. Of a call
// in another package that package knows by what it is silenced.
func (r *pass) erases(out *fact, e taint.Erasure) {
	ok, soft := erases(e.Identity)
	if !ok {
		return
	}
	noted := lifecycle.Erasure{
		Store: storeOf(e.Store, e.Identity), Pos: e.Pos, Module: r.files.Module, Func: e.Func, Name: e.Name, Soft: e.Soft || soft, Aged: e.Aged,
		Silenced: r.silenced(e.Pos),
	}
	if before, ok := r.noted[e.Pos]; ok {
		noted.Module, noted.Silenced = before.Module, before.Silenced
	}
	out.Erased = append(out.Erased, noted)
}

// silenced returns the directives that silence rules about stores at a place.
func (r *pass) silenced(at finding.Position) []lifecycle.Silence {
	var out []lifecycle.Silence
	for _, rule := range []string{"erase", "retain", "softerase"} {
		if d, ok := r.notes.Allow(rule, at); ok {
			out = append(out, lifecycle.Silence{Rule: rule, Suppression: finding.Suppression{Pos: d.Pos, Reason: d.Reason}})
		}
	}
	return out
}

// obligation turns a flow into a duty to erase.
func (r *pass) obligation(f taint.Flow) lifecycle.Obligation {
	o := lifecycle.Obligation{
		Store: storeOf(f.Store, f.Identity), Kind: f.Kind, Pos: f.At, Module: r.files.Module,
		Func: f.Func, Call: f.Store.Call, Confidence: f.Confidence, Again: f.Again(),
		Limit: f.Store.Limit, Sealed: f.Sealed, AtRest: f.AtRest, Beside: f.Store.Beside, Trace: Trace(f), Evidence: Evidence(f),
		Silenced: r.silenced(f.At),
	}
	for _, a := range f.Along {
		if s := storeOf(a.Store, a.Identity); s.Name != "" && !slices.Contains(o.Along, s) {
			o.Along = append(o.Along, s)
		}
	}
	return o
}

func storeOf(s taint.Store, id taint.Identity) lifecycle.Store {
	var parts []lifecycle.Part
	for _, p := range id {
		if p.Fn == "store" && s.Medium == model.SQL && strings.ContainsAny(p.Text, " \n") {
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
		return firstOf(a.Source.Compare(b.Source), a.At.Compare(b.At), a.Sink.Compare(b.Sink), int(a.Kind)-int(b.Kind))
	})
	f.Kept = sorted(f.Kept, func(a, b lifecycle.Obligation) int {
		return firstOf(a.Pos.Compare(b.Pos), int(a.Kind)-int(b.Kind), compareStores(a.Store, b.Store), strings.Compare(a.Func, b.Func))
	})
	f.Erased = sorted(f.Erased, func(a, b lifecycle.Erasure) int {
		return firstOf(a.Pos.Compare(b.Pos), compareStores(a.Store, b.Store), strings.Compare(a.Func, b.Func))
	})
	f.Faced = sorted(f.Faced, taint.Reception.Compare)
	f.Seals = sorted(f.Seals, strings.Compare)
	f.Answers = sorted(f.Answers, Answer.compare)
	f.Read = sorted(f.Read, func(a, b lifecycle.Reading) int {
		return firstOf(a.Pos.Compare(b.Pos), compareStores(a.Store, b.Store), strings.Compare(a.Func, b.Func))
	})
	f.Owners = sorted(f.Owners, func(a, b lifecycle.Owner) int {
		return firstOf(strings.Compare(a.Parent, b.Parent), strings.Compare(a.Child, b.Child))
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

// Trace returns the path of f as a reader sees it, with where the file is opened
// that it ends in, if that is elsewhere.
func Trace(f taint.Flow) []finding.Step {
	steps := taint.Steps(append([]taint.Hop{f.Source}, f.Hops...))
	last := len(steps) - 1
	if at := f.Store.Opened; at.IsValid() && f.Store.Medium != model.Wire && at != steps[last].Pos {
		steps = slices.Insert(steps, last, finding.Step{Pos: at, Text: lang.Textf(opened, f.Store.Call)})
	}
	return steps
}

// opened tells of what data is written to, which may have been opened elsewhere.
var opened = lang.Text{En: "meanwhile %s opens what it is written to", Zh: "另由 %s 打开写入目标"}

// Evidence returns the evidence of f as a reader sees it.
func Evidence(f taint.Flow) []finding.Evidence {
	var out []finding.Evidence
	for _, e := range f.Evidence {
		out = append(out, finding.Evidence{Basis: e.Basis, Pos: e.Pos, Text: evidenceText(e), Field: fieldOf(e)})
	}
	return out
}

// fieldOf returns the name of the field whose name or tag is the evidence, "" if
// it is something else.
func fieldOf(e taint.Evidence) string {
	name, ok := strings.CutPrefix(e.Part, "field ")
	if !ok || e.Basis != facedata.Name {
		return ""
	}
	return name
}
