package taint

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// agingProgram erases something.
const agingProgram = `package p

import ("api"; "time"; "x/gorm")

type item struct { At time.Time; Name string; Size int }
type aRow struct { ID int }
type pair struct { Key string; Value any }

var (
	db     *gorm.DB
	keep   time.Duration
	_ = api.Remove
)

func cutoff() time.Time { return time.Now() }
func allowed(t time.Time) bool { return true }

func test(items []item, x item, since time.Duration, n int) {
	%s
}
`

var aged = []struct {
	name, body string
	want       bool
}{
	{"on request", `api.Remove("p")`, false},
	{"each of several", `for _, i := range items { api.Remove(i.Name) }`, false},
	{"before a time", `if x.At.Before(time.Now().Add(-keep)) { api.Remove("p") }`, true},
	{"after a time", `if time.Now().After(x.At) { api.Remove("p") }`, true},
	{"for longer than", `if time.Since(x.At) > keep { api.Remove("p") }`, true},
	{"of a duration that is passed", `if since > time.Hour { api.Remove("p") }`, true},
	{"of seconds", `if x.At.Unix() < time.Now().Unix()-3600 { api.Remove("p") }`, true},
	{"unless it is young", `if !x.At.After(time.Now()) { api.Remove("p") }`, true},
	{"returning early", `if !x.At.Before(time.Now()) { return }; api.Remove("p")`, true},
	{"going on early", `for _, i := range items { if time.Since(i.At) < keep { continue }; api.Remove(i.Name) }`, true},
	{"old and large", `if x.Size > 9 && x.At.Before(time.Now()) { api.Remove("p") }`, true},
	{"old and then large", `if time.Since(x.At) > keep { if x.Size > 9 { api.Remove("p") } }`, true},
	{"old by a variable", `old := x.Size > 9 && x.At.Before(time.Now()); if old { api.Remove("p") }`, true},
	{"old or large", `if time.Since(x.At) > keep || x.Size > 9 { api.Remove("p") }`, true},
	{"large or old", `if x.Size > 9 || time.Since(x.At) > keep { api.Remove("p") }`, true},
	{"old, for ever", `for { for _, i := range items { if time.Since(i.At) > keep { api.Remove(i.Name) } } }`, true},
	{"until it has taken long", `start := time.Now(); for { api.Remove("p"); if time.Since(start) > keep { break } }`, false},
	{"after something failed that may be old", `if x.At.Before(time.Now()) { n++ }; if n > 1 { return }; api.Remove("p")`, false},
	{"after each that is old", `for _, i := range items { if i.At.Before(time.Now()) { continue }; n++ }; api.Remove("p")`, false},
	{"large", `if x.Size > 9 { api.Remove("p") }`, false},
	{"beside what is old", `if x.At.Before(time.Now()) { n++ }; api.Remove("p")`, false},
	{"before it is asked how old", `api.Remove("p"); if x.At.Before(time.Now()) { n++ }`, false},
	{"at no time", `if x.At.IsZero() { api.Remove("p") }`, false},
	{"as a function of a time allows", `if allowed(x.At) { api.Remove("p") }`, false},
	{"after something was measured", `start := time.Now(); api.Remove("p"); _ = time.Since(start)`, false},

	{"rows of an age", `db.Where("age < ?", cutoff()).Delete(&aRow{})`, true},
	{"rows of an age, by the condition of the call", `db.Delete(&aRow{}, "age < ?", cutoff())`, true},
	{"rows of a key", `db.Where("id < ?", n).Delete(&aRow{})`, false},
	{"rows got by their age", `var rows []aRow; db.Find(&rows, "age < ?", n); for _, r := range rows { db.Delete(&r) }`, true},
	{"rows got by their key", `var rows []aRow; db.Find(&rows, "id < ?", n); for _, r := range rows { db.Delete(&r) }`, false},
	{"documents before a time", `limit := time.Now(); db.Delete(&aRow{}, map[string]any{"at": map[string]any{"$lt": limit}})`, true},
	{"documents up to a time", `db.Delete(&aRow{}, pair{"at", pair{"$lte", time.Now().Add(-keep)}})`, true},
	{"documents before a time that is read", `limit, _ := time.Parse("", x.Name); db.Delete(&aRow{}, pair{"at", pair{"$lt", limit}})`, true},
	{"documents before a time in a field", `db.Delete(&aRow{}, pair{"at", pair{"$lt", x.At}})`, true},
	{"documents with less", `db.Delete(&aRow{}, pair{"size", pair{"$lt", n}})`, false},
	{"documents after a time", `db.Delete(&aRow{}, pair{"at", pair{"$gt", time.Now()}})`, false},
	{"documents of a time", `db.Delete(&aRow{}, pair{"at", time.Now()})`, false},

	{"by the store itself", `api.Expire("k")`, true},
}

func TestAged(t *testing.T) {
	for _, c := range aged {
		t.Run(c.name, func(t *testing.T) {
			known := newCompiler(t).compile("p", fmt.Sprintf(agingProgram, c.body)).known
			var got []bool
			for _, e := range link(known).Erasures([]string{"p.test"}) {
				got = append(got, e.Aged)
			}
			require.Equal(t, []bool{c.want}, got)
		})
	}
}

// What is asked of a time that is passed counts as what is asked of one that
// is made.
func TestAgedByTheTimeThatIsPassed(t *testing.T) {
	for typ, want := range map[string]bool{"time.Time": true, "int": false} {
		text := fmt.Sprintf(agingProgram, `purge(nil)`) + strings.ReplaceAll(`
func purge(since *TYPE) {}
func Purge(before TYPE) { db.Delete(&aRow{}, pair{"at", pair{"$lt", before}}) }
`, "TYPE", typ)
		known := newCompiler(t).compile("p", text).known
		got := link(known).Erasures([]string{"p.Purge"})
		require.Len(t, got, 1)
		require.Equal(t, want, got[0].Aged, typ)
	}
}
