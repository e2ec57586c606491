package taint

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/model"
)

// told are ways of which it matters what is told of them, not only that they
// get there.
var told = []struct{ name, body, want string }{
	{"input", `api.Keep("p", b)`, "image high: enters through api.Read, is kept by api.Keep: file path:p"},
	{"text", `faceBase64 := api.Text(); api.Keep("p", faceBase64)`, "image medium: enters through api.Text, is kept by api.Keep: file path:p"},
	{"filled", `var x []byte; api.Fill(&x); api.Recognise(x); api.Keep("p", x)`, "image high: enters through api.Fill, is decoded by api.Fill, is kept by api.Keep: file path:p"},
	{"handle", `f, _ := api.Create("faces/x.jpg"); f.Write(b)`, "image high: enters through api.Read, is written by (*api.File).Write: file path:faces/x.jpg"},
	{"removed", `api.Remove("faces/x.jpg")`, "erases: file path:faces/x.jpg"},
	{"kept in a map of the package", `registry["k"] = b`, "image high: enters through api.Read, is kept by registry: memory :p.registry"},
	{"deleted from a map of the package", `delete(registry, "k")`, "erases: memory :p.registry"},
	{"a map of the package cleared", `clear(registry)`, "erases: memory :p.registry"},
	{"forgotten later", `api.Expire("k")`, "erases: keyvalue const:k, of an age"},
	{"marked as removed", `api.MarkRemoved("faces/x.jpg")`, "marks as erased: file path:faces/x.jpg"},
	{"decoded", `api.Keep("p", api.Decode(b))`, "image high: enters through api.Read, is decoded by api.Decode, is kept by api.Keep: file path:p"},
	{"sealed", `api.Keep("p", api.Seal(b))`, "image high sealed: enters through api.Read, goes through api.Seal, is kept by api.Keep: file path:p"},
	{"unknown", `api.Keep("p", api.Unknown(b))`, "image medium: enters through api.Read, goes through api.Unknown, whose behaviour is not modelled, is kept by api.Keep: file path:p"},
	{"cached", `api.Cache("k", b, 60)`, "image high: enters through api.Read, is kept by api.Cache: keyvalue const:k, for 60 s"},
	{"cached for ever", `api.Cache("k", b, 0)`, "image high: enters through api.Read, is kept by api.Cache: keyvalue const:k, for ever"},
	{"cached for a duration", `api.CacheFor("k", b, time.Minute)`, "image high: enters through api.Read, is kept by api.CacheFor: keyvalue const:k, for 60 s"},
	{"kept by options", `api.Save("k", b, &api.Options{TTL: time.Hour, Key: []byte("x")})`, "image high: enters through api.Read, is kept by api.Save: object const:k, for 3600 s, encrypted there"},
	{"kept by nested options", `var o api.Options; o.Inner.Seconds = 60; api.SaveWith("k", b, o)`, "image high: enters through api.Read, is kept by api.SaveWith: object const:k, for 60 s"},
	{"kept one by one", `api.InsertAll(7, person{"x", b})`, "image high: enters through api.Read, is assigned to Data, is kept by api.InsertAll: document :people, beside Name"},
	{"kept as a row", `new(gorm.DB).Create(&personRow{7, person{Data: b}})`, "image high: enters through api.Read, is assigned to Data, is assigned to person, is kept by (*gorm.DB).Create: sql :person, beside Name"},
	{"erased as a row", `new(gorm.DB).Delete(&personRow{})`, "erases: sql :person"},
	{"erased by age", `new(gorm.DB).Where("age < ?", 9).Delete(&personRow{})`, "erases: sql :person, of an age"},
	{"read before", `x := api.Query("k"); api.Recognise(x); api.Keep("p", x)`, "image high: enters through api.Query, is kept by api.Keep: file path:p, again\nreads: keyvalue const:k"},
	{"read as a row", `var x personRow; new(gorm.DB).Find(&x); api.Recognise(x.Data); api.Keep("p", x.Data)`,
		"image high: enters through (*gorm.DB).Find.Data, is decoded by (*gorm.DB).Find, is kept by api.Keep: file path:p, again\nreads: sql :person"},
	{"store of a handle", `f := api.Open("a/x"); f.Upload(b)`, "image high: enters through api.Read, is kept by (*api.File).Upload: object store:a/x :faces"},
	{"path cleaned", `api.Keep(api.Clean("faces/x.jpg"), b)`, "image high: enters through api.Read, is kept by api.Keep: file path:faces/x.jpg"},
	{"logged", `api.Logf("%d %T", b, b)`, "image high: enters through api.Read, is written to a log by api.Logf: in a log"},
	{"sent", `api.Post("http://h/x", b)`, "image high: enters through api.Read, is sent by api.Post: wire address:http://h/x, to http://h/x"},
	{"sent over a connection", `c := api.Dial("tcp", "h:1"); c.Write(b)`, "image high: enters through api.Read, is written by (*api.Conn).Write: wire address:tcp://h:1, to tcp://h:1"},
	{"answered", `x := api.Query("k"); api.Recognise(x); api.Reply(x)`, "image high: enters through api.Query, is answered by api.Reply to whoever asked: , again, in an answer\nreads: keyvalue const:k"},
	{"a file answered", `api.ReplyFile("faces/" + api.Text())`, "image medium: is read from a text put together, is answered by api.ReplyFile to whoever asked: , in an answer"},
	{"what came with the request answered", `api.Reply(b)`, ""},
	{"text of an error", `err := api.Errorf("bad %%x", b); api.Keep("p", err.Error())`, "image high: enters through api.Read, is encoded by api.Errorf, goes through error.Error, is kept by api.Keep: file path:p"},
}

// telling writes what is told of flows and erasures.
func telling(k *Known) string {
	l := link(k)
	var out []string
	for _, f := range l.Flows(keysOf(k)) {
		out = append(out, tellFlow(f, func(h Hop) string { return h.Step().Text.En }))
	}
	for _, f := range l.Logged(keysOf(k)) {
		out = append(out, tellFlow(f, func(h Hop) string { return h.Step().Text.En })+"in a log")
	}
	for _, f := range l.Sent(keysOf(k)) {
		out = append(out, tellFlow(f, func(h Hop) string { return h.Step().Text.En })+", to "+f.To[0].Text)
	}
	for _, f := range l.Replied(keysOf(k)) {
		out = append(out, tellFlow(f, func(h Hop) string { return h.Step().Text.En })+", in an answer")
	}
	for _, e := range l.Erasures([]string{"p.test"}) {
		out = append(out, tellErasure(e))
	}
	for _, r := range l.Readings(keysOf(k)) {
		out = append(out, "reads: "+nameOfRow(r.Store.Medium, r.Identity))
	}
	return strings.Join(out, "\n")
}

func tellFlow(f Flow, step func(Hop) string) string {
	how := fmt.Sprintf("%v %v", f.Kind, f.Confidence)
	if f.Sealed {
		how += " sealed"
	}
	how += ": " + step(f.Source)
	for _, h := range f.Hops {
		how += ", " + step(h)
	}
	how += ": " + nameOfRow(f.Store.Medium, f.Identity)
	return how + tellKeeping(f)
}

// tellKeeping writes how a store keeps what it is given.
func tellKeeping(f Flow) string {
	how := ""
	switch limit := f.Store.Limit; limit {
	case model.NotTold:
	case model.Forever:
		how += ", for ever"
	case model.SomeTime:
		how += ", for some time"
	default:
		how += fmt.Sprintf(", for %d s", limit)
	}
	if f.AtRest {
		how += ", encrypted there"
	}
	if len(f.Store.Beside) > 0 {
		how += ", beside " + strings.Join(f.Store.Beside, " ")
	}
	if f.Again() {
		how += ", again"
	}
	return how
}

func tellErasure(e Erasure) string {
	how := "erases: "
	if e.Soft {
		how = "marks as erased: "
	}
	how += nameOfRow(e.Store.Medium, e.Identity)
	if e.Aged {
		how += ", of an age"
	}
	return how
}

func nameOfRow(m model.Medium, id Identity) string {
	out := string(m)
	for _, p := range id {
		if p.Text != "" {
			out += " " + p.Fn + ":" + p.Text
		}
	}
	return out
}

func TestTold(t *testing.T) {
	for _, c := range told {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, telling(newCompiler(t).compile("p", fmt.Sprintf(declarations, c.body)).known))
		})
	}
}

// lesser returns apiRows with one row, or one attribute of a row that has
// others, left out, by what that is.
func lesser() map[string]string {
	out := make(map[string]string)
	lines := strings.Split(strings.TrimSpace(apiRows), "\n")
	for i, line := range lines[1:] {
		if strings.HasPrefix(line, "package ") {
			continue
		}
		put := func(left string, line ...string) {
			rest := slices.Replace(slices.Clone(lines), i+1, i+2, line...)
			out[left] = strings.Join(rest, "\n")
		}
		put(line)
		for _, word := range strings.Fields(line) {
			key, _, pair := strings.Cut(word, "=")
			needed := key == "kind" || key == "to" || key == "id" && strings.Contains(line, "store=wire") || key == "store" && !strings.HasPrefix(line, "input")
			if pair && !needed || word == "wired" || word == "soft" || word == "later" {
				put(line+" without "+word, strings.Replace(line, " "+word, "", 1))
			}
		}
	}
	return out
}

// Each row of the model of api is needed, as is each of its attributes: without
// it some way is judged differently, or something else is told of it.
func TestEveryRowIsNeeded(t *testing.T) {
	all := judgeAll(t)
	for _, c := range told {
		all = append(all, newJudged(t, c.name, c.body, telling))
	}
	rest := lesser()
	for _, left := range slices.Sorted(maps.Keys(rest)) {
		t.Run(left, func(t *testing.T) {
			pack, err := model.ParsePack("api.model", []byte(rest[left]))
			require.NoError(t, err)
			rows, err := model.NewSet(nil, pack)
			require.NoError(t, err)
			for _, j := range all {
				j.c.rows = rows
			}
			_, symbol, _ := strings.Cut(left, " ")
			symbol, _, _ = strings.Cut(symbol, " ")
			by, ok := noticed(all, symbol[strings.LastIndexByte(symbol, '.')+1:])
			require.True(t, ok, "nothing needs it")
			t.Log("needed by:", by)
		})
	}
}
