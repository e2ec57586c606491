package withdraw

import (
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/passes/flows"
)

var messages = map[want]lang.Text{
	noRevoke: {
		En: "consent to face processing is recorded here (%s) and nothing in the program takes it back: no route, command or job sets it to no, " +
			"dates a withdrawal or deletes the record",
		Zh: "此处记录对人脸信息处理的同意（%s），而程序无法撤回该同意：没有路由、命令或任务将其置为否、记录撤回时间或删除该记录",
	},
	noWay: {
		En: "%s withdraws consent to face processing, but no route, command or job leads to it, so that nobody can withdraw",
		Zh: "%s 可撤回对人脸信息处理的同意，但没有路由、命令或任务能触发它，个人无从撤回",
	},
	noReader: {
		En: "withdrawing consent to face processing changes %s, but what asks for consent reads %s (%s:%d), so that faces are processed as before",
		Zh: "撤回对人脸信息处理的同意时修改的是 %s，而核验同意时读取的是 %s（%s:%d），撤回后人脸信息仍照常处理",
	},
	noErasure: {
		En: "consent to face processing can be withdrawn (%s), but the withdrawal leads to no erasure: %s stays in %s",
		Zh: "对人脸信息处理的同意可以撤回（%s），但撤回不会引发删除：%[2]s依然保存在%[3]s",
	},
}

var advices = map[want]lang.Text{
	noRevoke: {
		En: "add a route by which people withdraw as easily as they consent, let every check of consent read what it sets, and let it erase their face data",
		Zh: "增加与给出同意同样便捷的撤回路由，使各处同意核验读取其结果，并由其删除人脸数据",
	},
	noWay: {
		En: "register a route, RPC or command that calls it",
		Zh: "注册能调用它的路由、RPC 或命令",
	},
	noReader: {
		En: "let the withdrawal change what the check reads, or let the check read both",
		Zh: "使撤回操作修改核验所读取的字段，或在核验时同时读取二者",
	},
	noErasure: {
		En: "let the withdrawal erase the person's face data from every store, at once or by a job that looks for withdrawn consents",
		Zh: "使撤回操作即时或经由查找已撤回同意的任务，从各处存储删除其人脸数据",
	},
}

var (
	entered  = lang.Text{En: "%s begins here", Zh: "%s 由此进入"}
	leads    = lang.Text{En: "on the way there", Zh: "途经此处"}
	records  = lang.Text{En: "consent to face processing is recorded: %s", Zh: "记录对人脸信息处理的同意：%s"}
	revokes  = lang.Text{En: "it is withdrawn: %s", Zh: "撤回同意：%s"}
	asks     = lang.Text{En: "the check reads %s", Zh: "核验读取 %s"}
	behind   = lang.Text{En: "faces are processed behind %s", Zh: "人脸信息处理以 %s 为前提"}
	keeps    = lang.Text{En: "face data is kept in %s", Zh: "人脸数据保存于%s"}
	evidence = lang.Text{En: "the name %s speaks of consent to face processing", Zh: "名称 %s 表示对人脸信息处理的同意"}
)

func (g gap) message() lang.Text {
	switch g.want {
	case noReader:
		return lang.Textf(messages[g.want], g.at.What, g.read.What, g.read.Pos.File, g.read.Pos.Line)
	case noErasure:
		return lang.Textf(messages[g.want], g.at.What, flows.KindText(g.stays.Kinds), flows.StoreText(g.stays.Store))
	}
	return lang.Textf(messages[g.want], g.at.What)
}

func (g gap) report() finding.Finding {
	confidence := facedata.Medium
	if g.want == noRevoke && g.at.Mark.Record != "" && g.at.Mark.Face {
		confidence = facedata.High
	}
	f := finding.Finding{
		Confidence: confidence, Pos: g.at.Pos, Function: g.at.Func, Key: g.key(),
		Message: g.message(), Advice: advices[g.want], Trace: g.trace(),
		Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: g.at.Pos, Text: lang.Textf(evidence, g.at.What)}},
	}
	if said := g.at.Says("allow", func(rule string) bool { return rule == Rule.Name }); said != nil {
		f.Suppressed = &said.Suppression
	}
	return f
}

// trace leads from the entry point to the place, and on to what is wrong with
// it.
func (g gap) trace() []finding.Step {
	var steps []finding.Step
	add := func(at finding.Position, text lang.Text, args ...any) {
		steps = append(steps, finding.Step{Pos: at, Text: lang.Textf(text, args...)})
	}
	if in := g.at.Reached(); in != nil {
		for i, at := range in.Chain[:max(0, len(in.Chain)-1)] {
			if i == 0 {
				add(at, entered, in.Name)
			} else {
				add(at, leads)
			}
		}
	}
	if g.want == noRevoke {
		add(g.at.Pos, records, g.at.What)
	} else {
		add(g.at.Pos, revokes, g.at.What)
	}
	switch g.want {
	case noReader:
		add(g.read.Pos, asks, g.read.What)
		for _, e := range g.record.Guards {
			if e.Kind == ledger.Guards && e.Mark.Member == g.read.Mark.Member {
				add(e.Pos, behind, e.What)
				break
			}
		}
	case noErasure:
		add(g.stays.Kept[0].Pos, keeps, flows.StoreText(g.stays.Store))
	}
	return steps
}
