package model

import "github.com/facelint/facelint/internal/lang"

// Verbs returns all verbs in the order in which the package comment tells them.
func Verbs() []Verb {
	return []Verb{
		Face, Yields, Input, Flow, Blur, Sink, Handle, Erase, Log, Send, Reply, Calls, Entry, Chain, Next, Abort, Neutral,
	}
}

// VerbCount is how many rows have a verb.
type VerbCount struct {
	Verb Verb
	Rows int
}

// CountVerbs counts rows by verb, in the order of [Verbs]; verbs without rows
// are left out.
func CountVerbs(rows []*Row) []VerbCount {
	of := make(map[Verb]int)
	for _, r := range rows {
		of[r.Verb]++
	}
	var counts []VerbCount
	for _, v := range Verbs() {
		if of[v] > 0 {
			counts = append(counts, VerbCount{v, of[v]})
		}
	}
	return counts
}

// roles says what a package with rows of these verbs is to a program.
var roles = []struct {
	verbs []Verb
	name  lang.Text
}{
	{[]Verb{Face, Yields}, lang.Text{En: "recogniser", Zh: "人脸识别"}},
	{[]Verb{Sink, Handle, Erase}, lang.Text{En: "store", Zh: "存储"}},
	{[]Verb{Entry, Chain, Next, Abort}, lang.Text{En: "framework", Zh: "框架"}},
	{[]Verb{Input}, lang.Text{En: "input", Zh: "输入"}},
	{[]Verb{Blur}, lang.Text{En: "anonymiser", Zh: "匿名化"}},
	{[]Verb{Log}, lang.Text{En: "log", Zh: "日志"}},
	{[]Verb{Send}, lang.Text{En: "sender", Zh: "对外发送"}},
}

// Roles returns what the package that rows are about is to a program: a
// recogniser, a store, a framework and so on. A package that only passes data
// on has none.
func Roles(rows []*Row) []lang.Text {
	has := make(map[Verb]bool)
	for _, r := range rows {
		has[r.Verb] = true
	}
	var names []lang.Text
	for _, role := range roles {
		for _, v := range role.verbs {
			if has[v] {
				names = append(names, role.name)
				break
			}
		}
	}
	return names
}
