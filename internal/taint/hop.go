package taint

import (
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// Verb says what a step of a path does to the data.
type Verb uint8

// The verbs of a path.
const (
	Enters      Verb = iota + 1 // comes into the program through Object
	Given                       // is the parameter Object
	Yielded                     // is what Object returns
	ReadFrom                    // is read from the variable or field Object
	Passed                      // is passed to Object
	Returned                    // is returned by Object
	Through                     // goes through Object, a modelled call that keeps the data
	Unmodelled                  // goes through Object, of which nothing is known
	Decoded                     // is decoded by Object
	Encoded                     // is encoded by Object
	Written                     // is written into what Object writes to
	Stored                      // is assigned to the field or variable Object
	Joined                      // becomes part of a text
	Sent                        // is sent on a channel
	Captured                    // is captured by a function literal
	Kept                        // is kept by Object: the sink
	Erased                      // is erased by Object
	Logged                      // is written to a log by Object: the sink
	Transmitted                 // is sent out of the process by Object: the sink
	Answered                    // is answered by Object to whoever asked: the sink
)

var verbTexts = map[Verb]lang.Text{
	Enters:      {En: "enters through %s", Zh: "经 %s 进入程序"},
	Given:       {En: "is the parameter %s", Zh: "为参数 %s"},
	Yielded:     {En: "is returned by %s", Zh: "由 %s 返回"},
	ReadFrom:    {En: "is read from %s", Zh: "读自 %s"},
	Passed:      {En: "is passed to %s", Zh: "传给 %s"},
	Returned:    {En: "is returned by %s", Zh: "由 %s 返回"},
	Through:     {En: "goes through %s", Zh: "经过 %s"},
	Unmodelled:  {En: "goes through %s, whose behaviour is not modelled", Zh: "经过 %s（其行为未建模）"},
	Decoded:     {En: "is decoded by %s", Zh: "由 %s 解码"},
	Encoded:     {En: "is encoded by %s", Zh: "由 %s 编码"},
	Written:     {En: "is written by %s", Zh: "由 %s 写入"},
	Stored:      {En: "is assigned to %s", Zh: "赋给 %s"},
	Joined:      {En: "becomes part of a text", Zh: "并入一段文本"},
	Sent:        {En: "is sent on the channel %s", Zh: "发送到通道 %s"},
	Captured:    {En: "is captured by a function literal", Zh: "被函数字面量捕获"},
	Erased:      {En: "is erased by %s", Zh: "由 %s 删除"},
	Kept:        {En: "is kept by %s", Zh: "由 %s 保存"},
	Logged:      {En: "is written to a log by %s", Zh: "由 %s 写入日志"},
	Transmitted: {En: "is sent by %s", Zh: "由 %s 发送"},
	Answered:    {En: "is answered by %s to whoever asked", Zh: "由 %s 返回给请求方"},
}

// Hop is one step of a path, in a form that travels in facts.
type Hop struct {
	Pos    finding.Position
	Verb   Verb
	Object string
}

// Step returns h as a reader sees it.
func (h Hop) Step() finding.Step {
	format := verbTexts[h.Verb]
	if h.Verb == Joined || h.Verb == Captured {
		return finding.Step{Pos: h.Pos, Text: format}
	}
	return finding.Step{Pos: h.Pos, Text: lang.Textf(format, h.Object)}
}

// Steps returns a path as a reader sees it, steps repeated at one place left out.
func Steps(hops []Hop) []finding.Step {
	var steps []finding.Step
	for i, h := range hops {
		if i > 0 && h == hops[i-1] {
			continue
		}
		steps = append(steps, h.Step())
	}
	return steps
}
