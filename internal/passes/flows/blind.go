package flows

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/taint"
)

var (
	truncated = lang.Text{
		En: "%s does so much with what it is given that only part of it was followed to its callers",
		Zh: "%s 对传入数据的操作过多，仅有一部分被追踪到其调用者",
	}
	reflection = lang.Text{
		En: "reflection (%s): what is read, written or called by it is not followed",
		Zh: "反射（%s）：经其读取、写入或调用的内容未被追踪",
	}
	computedAddress = lang.Text{
		En: "arithmetic with pointers: what is read or written at the computed address is not followed",
		Zh: "指针运算：在计算所得地址处读写的内容未被追踪",
	}
	withoutBody = lang.Text{
		En: "%s has no body in Go: what it does with what it is given is not followed",
		Zh: "%s 没有 Go 函数体：其对传入数据的处理未被追踪",
	}
	plugged = lang.Text{
		En: "a plugin: what its functions do is not followed",
		Zh: "插件：其函数的行为未被追踪",
	}
	unmodelled = lang.Text{
		En: "%s is not modelled: face data is passed to it at %d places, and what it does with it is assumed, not known",
		Zh: "%s 尚未建模：有 %d 处向其传入人脸数据，对其行为只能推测，无从确知",
	}
	unimplemented = lang.Text{
		En: "face data is passed to %s, of which the program shows no implementation: it is lost from sight here",
		Zh: "人脸数据传给 %s，程序中未见其实现：自此无法继续追踪",
	}
)

// reflected are the methods of reflect.Value by which data or control goes
// where only a run could follow.
var reflected = []string{
	"Call", "CallSlice", "Set", "SetBytes", "SetString", "SetMapIndex", "Send", "Recv", "Append", "AppendSlice", "Copy",
}

// blindSpots lists what in the body of fn is not followed, by any data.
func (r *pass) blindSpots(fn *ssa.Function) []finding.BlindSpot {
	var out []finding.BlindSpot
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if text, blind := r.blindCall(call.Common()); blind {
				out = append(out, finding.BlindSpot{Pos: r.files.Position(firstPos(call)), Text: text})
			}
		}
	}
	return out
}

// firstPos returns the position of call or, if it has none, of its function.
func firstPos(call ssa.CallInstruction) token.Pos {
	if call.Pos().IsValid() {
		return call.Pos()
	}
	return call.Parent().Pos()
}

func (r *pass) blindCall(c *ssa.CallCommon) (lang.Text, bool) {
	if b, ok := c.Value.(*ssa.Builtin); ok {
		return computedAddress, b.Name() == "Add" // of unsafe: the language has no other
	}
	fn := c.StaticCallee()
	obj := calleeOf(c)
	switch {
	case fn == nil || obj == nil || obj.Pkg() == nil:
		return lang.Text{}, false
	case obj.Pkg().Path() == "reflect" && obj.Signature().Recv() != nil && slices.Contains(reflected, obj.Name()):
		return lang.Textf(reflection, "reflect.Value."+obj.Name()), true
	case obj.FullName() == "(*plugin.Plugin).Lookup":
		return plugged, true
	case obj.Pkg() == r.Pkg && len(fn.Blocks) == 0 && fn.Synthetic == "":
		return lang.Textf(withoutBody, obj.Name()), true
	}
	return lang.Text{}, false
}

// lost lists where face data goes out of sight: into calls of which nothing is
// known and, in a program, through interfaces that nothing implements.
func (r *pass) lost(linker *taint.Linker, keys []string) []finding.BlindSpot {
	var out []finding.BlindSpot
	for _, s := range linker.Truncated(keys) {
		out = append(out, finding.BlindSpot{Pos: s.Pos, Text: lang.Textf(truncated, s.Name)})
	}
	if r.missing != nil {
		r.result.Unmodelled = r.missing.Find(linker, keys, r.Pkg.Path())
	}
	for _, t := range counted(linker.Unmodelled(keys)) {
		out = append(out, finding.BlindSpot{Pos: t.first.Pos, Text: lang.Textf(unmodelled, t.first.Callee, t.places)})
	}
	if !r.result.Main {
		return out
	}
	for _, t := range counted(linker.Unimplemented(append(keys, linker.Reached(keys)...))) {
		out = append(out, finding.BlindSpot{Pos: t.first.Pos, Text: lang.Textf(unimplemented, t.first.Callee)})
	}
	return out
}

// callee is what face data is passed to at a number of places.
type callee struct {
	first  taint.Lost
	places int
}

// counted puts the places of one callee together.
func counted(places []taint.Lost) []callee {
	var out []callee
	for _, t := range places {
		if n := len(out); n > 0 && out[n-1].first.Callee == t.Callee {
			out[n-1].places++
			continue
		}
		out = append(out, callee{t, 1})
	}
	return out
}
