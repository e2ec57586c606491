package taint

import (
	"fmt"
	"reflect"

	"golang.org/x/tools/go/ssa"
)

// transfer is what the engine does with one sort of instruction.
type transfer struct {
	value  func(*builder, ssa.Instruction) // computes what the register holds; nil if the instruction has none that matters
	effect func(*builder, ssa.Instruction) // writes down flows, events and calls; nil if there are none
}

// transfers has a row for each instruction of go/ssa. One that is not listed
// is a mistake of ours, and not passed over in silence.
var transfers = map[reflect.Type]transfer{
	on[*ssa.Alloc]():           {value: as((*builder).evaluateAlloc)},
	on[*ssa.BinOp]():           {value: as((*builder).evaluateBinOp), effect: as((*builder).recordBinOp)},
	on[*ssa.Call]():            {value: as((*builder).evaluateCall), effect: recordCall},
	on[*ssa.ChangeInterface](): {value: evaluateConversion(func(v ssa.Value) ssa.Value { return v.(*ssa.ChangeInterface).X })},
	on[*ssa.ChangeType]():      {value: same(func(v *ssa.ChangeType) ssa.Value { return v.X })},
	on[*ssa.Convert]():         {value: same(func(v *ssa.Convert) ssa.Value { return v.X })},
	on[*ssa.DebugRef]():        {effect: as((*builder).nameVariable)},
	on[*ssa.Defer]():           {effect: recordCall},
	on[*ssa.Extract]():         {value: as((*builder).evaluateExtract)},
	on[*ssa.Field]():           {value: as((*builder).evaluateField), effect: as((*builder).nameFieldRead)},
	on[*ssa.FieldAddr]():       {value: as((*builder).evaluateFieldAddr), effect: as((*builder).nameFieldAddr)},
	on[*ssa.Go]():              {effect: recordCall},
	on[*ssa.If]():              {}, // what a condition says is not data
	on[*ssa.Index]():           {value: same(func(v *ssa.Index) ssa.Value { return v.X })},
	on[*ssa.IndexAddr]():       {value: same(func(v *ssa.IndexAddr) ssa.Value { return v.X })},
	on[*ssa.Jump]():            {},
	on[*ssa.Lookup]():          {value: as((*builder).evaluateLookup)},
	on[*ssa.MakeChan]():        {value: made[*ssa.MakeChan]},
	on[*ssa.MakeClosure]():     {value: as((*builder).evaluateClosure), effect: as((*builder).recordClosure)},
	on[*ssa.MakeInterface](): {
		value: evaluateConversion(func(v ssa.Value) ssa.Value { return v.(*ssa.MakeInterface).X }), effect: as((*builder).recordMakeInterface),
	},
	on[*ssa.MakeMap]():             {value: made[*ssa.MakeMap]},
	on[*ssa.MakeSlice]():           {value: made[*ssa.MakeSlice]},
	on[*ssa.MapUpdate]():           {effect: as((*builder).recordMapUpdate)},
	on[*ssa.MultiConvert]():        {value: same(func(v *ssa.MultiConvert) ssa.Value { return v.X })},
	on[*ssa.Next]():                {value: as((*builder).evaluateNext)},
	on[*ssa.Panic]():               {effect: as((*builder).recordPanic)},
	on[*ssa.Phi]():                 {value: as((*builder).evaluatePhi)},
	on[*ssa.Range]():               {value: as((*builder).evaluateRange)},
	on[*ssa.Return]():              {effect: as((*builder).recordReturn)},
	on[*ssa.RunDefers]():           {}, // a deferred call is written down where it is deferred
	on[*ssa.Select]():              {value: as((*builder).evaluateSelect), effect: as((*builder).recordSelect)},
	on[*ssa.Send]():                {effect: as((*builder).recordSend)},
	on[*ssa.Slice]():               {value: same(sliced)},
	on[*ssa.SliceToArrayPointer](): {value: same(func(v *ssa.SliceToArrayPointer) ssa.Value { return v.X })},
	on[*ssa.Store]():               {effect: as((*builder).recordStore)},
	on[*ssa.TypeAssert]():          {value: as((*builder).evaluateTypeAssert)},
	on[*ssa.UnOp]():                {value: as((*builder).evaluateUnOp)},
}

// builtins has the built-in functions by which data moves.
var builtins = map[string]transfer{
	"append":     {value: as((*builder).evaluateAppend)},
	"copy":       {effect: recordCopy},
	"max":        {value: as((*builder).evaluateAppend)},
	"min":        {value: as((*builder).evaluateAppend)},
	"Slice":      {value: firstArgument}, // this and the next three are of unsafe
	"SliceData":  {value: firstArgument},
	"String":     {value: firstArgument},
	"StringData": {value: firstArgument},
	"delete":     {effect: eraseFromMap},
	"clear":      {effect: eraseFromMap},
	"recover":    {value: as((*builder).evaluateRecover)},
}

func on[I ssa.Instruction]() reflect.Type { return reflect.TypeFor[I]() }

func as[I ssa.Instruction](f func(*builder, I)) func(*builder, ssa.Instruction) {
	return func(b *builder, instr ssa.Instruction) { f(b, instr.(I)) }
}

// same is the transfer of an instruction whose register holds what its operand
// holds.
func same[I interface {
	ssa.Instruction
	ssa.Value
}](operand func(I) ssa.Value) func(*builder, ssa.Instruction) {
	return as(func(b *builder, v I) { b.set(v, b.value(operand(v))) })
}

// made is the transfer of an instruction that makes an empty container.
func made[I interface {
	ssa.Instruction
	ssa.Value
}](b *builder, instr ssa.Instruction) {
	v := instr.(I)
	b.set(v, val{{loc: b.site(v, 0, SiteInfo{})}})
}

// evaluate computes what instr makes its register hold.
func (b *builder) evaluate(instr ssa.Instruction) {
	t, ok := transfers[reflect.TypeOf(instr)]
	if !ok {
		panic(fmt.Sprintf("internal error: unhandled %T", instr))
	}
	if t.value != nil {
		t.value(b, instr)
	}
}

// record writes down what instr does besides making a value.
func (b *builder) record(instr ssa.Instruction) {
	if t := transfers[reflect.TypeOf(instr)]; t.effect != nil {
		t.effect(b, instr)
	}
}
