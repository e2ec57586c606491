package lifecycle

import (
	"cmp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// Partial is an operation that deletes what face data belongs to and leaves the
// face data.
type Partial struct {
	Erasure Erasure   // of the row or document that goes
	Left    []Holding // what stays, in the order of the inventory
}

// Partials returns the operations of p that delete a person, or the row that was
// written with face data, and leave the face data in another store. An operation
// is all that one entry point brings about; of those that delete in one place the
// narrowest is told, and of several such the first.
func Partials(p Program) []Partial {
	var out []Partial
	holdings := Inventory(p)
	all := operations(cascaded(p.Erased, p.Cascades))
	for i, op := range all {
		for _, h := range holdings {
			if slices.ContainsFunc(op, func(e Erasure) bool { return e.Store.agrees(h.Store) }) {
				continue // what is only marked is told of by itself
			}
			first := slices.IndexFunc(op, func(e Erasure) bool {
				return e.Store.Name != "" && !e.Aged && h.hangsOn(e.Store, p.Owners) && !narrower(all, i, e)
			})
			if first >= 0 {
				out = leave(out, op[first], h)
			}
		}
	}
	return out
}

// leave notes in list that e leaves h.
func leave(list []Partial, e Erasure, h Holding) []Partial {
	i := slices.IndexFunc(list, func(p Partial) bool { return p.Erasure.Pos == e.Pos })
	if i < 0 {
		return append(list, Partial{e, []Holding{h}})
	}
	if list[i].Erasure.Func == e.Func {
		list[i].Left = append(list[i].Left, h)
	}
	return list
}

// operation is what one entry point erases.
type operation []Erasure

// operations groups the erasures that something outside can bring about by the
// function that does, in order; what main does comes last, because it is said to
// do whatever it registers.
func operations(erased []Erasure) []operation {
	var keys []string
	groups := make(map[string]operation)
	for _, e := range erased {
		if e.Idle {
			continue
		}
		if groups[e.Func] == nil {
			keys = append(keys, e.Func)
		}
		groups[e.Func] = append(groups[e.Func], e)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(b2i(isMain(a))-b2i(isMain(b)), strings.Compare(a, b))
	})
	out := make([]operation, len(keys))
	for i, k := range keys {
		out[i] = groups[k]
	}
	return out
}

func isMain(key string) bool { return strings.HasSuffix(key, ".main") }

func b2i(v bool) int {
	if v {
		return 1
	}
	return 0
}

// narrower reports whether another of all operations brings about e and less
// beside it than the ith does, or nothing else than it and stands before it.
func narrower(all []operation, i int, e Erasure) bool {
	for j, op := range all {
		if j != i && op.does(e) && !slices.ContainsFunc(op, func(x Erasure) bool { return !all[i].does(x) }) &&
			(j < i || slices.ContainsFunc(all[i], func(x Erasure) bool { return !op.does(x) })) {
			return true
		}
	}
	return false
}

// does reports whether e is part of o.
func (o operation) does(e Erasure) bool {
	return slices.ContainsFunc(o, func(x Erasure) bool { return x.Pos == e.Pos })
}

// hangsOn reports whether what is kept in h belongs to a row or document of s:
// both are written together, keys or associations say so, or s is a table of
// persons and what keeps h speaks of them. Faces belong to persons and to other
// faces: that people refer to a division does not make theirs its own.
func (h Holding) hangsOn(s Store, owners []Owner) bool {
	if s.Medium != "sql" && s.Medium != "document" || s.agrees(h.Store) || passing(s.Name) {
		return false
	}
	return slices.ContainsFunc(h.Kept, func(o Obligation) bool {
		if o.Again {
			return false
		}
		rows := append(slices.Clone(o.Along), h.Store)
		return slices.ContainsFunc(rows, func(row Store) bool { return row.agrees(s) || owns(owners, s.Name, row.Name) }) ||
			speaksOf(o.Func, s.Name)
	})
}

// owns reports whether rows of the table child belong to rows of parent, which
// holds persons or faces: to persons over another table, or directly.
func owns(owners []Owner, parent, child string) bool {
	isPerson := person(parent) != ""
	if child == "" || !isPerson && facedata.Classify(singular(parent)).Kind == 0 {
		return false
	}
	return slices.ContainsFunc(owners, func(o Owner) bool {
		return sameTable(o.Child, child) && (sameTable(o.Parent, parent) || isPerson && slices.ContainsFunc(owners, func(over Owner) bool {
			return sameTable(over.Parent, parent) && sameTable(over.Child, o.Parent)
		}))
	})
}

// passing reports whether the rows of a table come and go by themselves: a face
// that is kept when one is written is not theirs.
func passing(table string) bool {
	return slices.ContainsFunc(fleeting, func(word string) bool { return strings.Contains(strings.ToLower(table), word) })
}

// fleeting are words in the names of tables whose rows record what happens, or
// what somebody may do.
var fleeting = []string{
	"session", "token", "captcha", "log", "audit", "outbox", "job", "task", "notif", "message", "role", "permission", "setting", "config", "lock",
	"日志", "会话", "任务", "通知", "消息", "角色", "权限",
}

// persons are nouns for those whom a face may belong to, as tables are named.
var persons = []string{
	"user", "account", "person", "employee", "staff", "member", "customer", "client", "visitor", "guest", "student", "pupil", "teacher",
	"resident", "tenant", "owner", "driver", "patient", "worker", "passenger", "citizen", "child", "subject", "profile", "individual",
	"yonghu", "renyuan", "yuangong", "xuesheng", "huiyuan", "zhuhu", "yezhu",
	"用户", "人员", "员工", "学生", "会员", "住户", "业主", "访客", "客户", "教师", "老师", "家长", "司机", "患者", "职工", "居民", "租客", "顾客", "账户", "账号",
}

// person returns the noun for those whom a table or collection holds by its
// name, "" if they are no persons.
func person(table string) string {
	table = table[strings.LastIndexByte(table, '/')+1:]
	for _, prefix := range []string{"t_", "tb_", "tbl_", "sys_", "app_"} {
		table = strings.TrimPrefix(table, prefix)
	}
	for _, suffix := range []string{"_info", "_table", "信息表", "信息", "表"} {
		table = strings.TrimSuffix(table, suffix)
	}
	noun := singular(table)
	if !slices.Contains(persons, noun) {
		return ""
	}
	return noun
}

// speaksOf reports whether a table holds persons and a function has the noun for
// them in its own name or in that of its type or package.
func speaksOf(function, table string) bool {
	noun := person(table)
	return noun != "" && strings.Contains(strings.ToLower(function[strings.LastIndexByte(function, '/')+1:]), noun)
}
