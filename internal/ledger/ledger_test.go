package ledger_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/ledger"
)

// at makes events that stand one below the other, each in a function of its
// own that requests come to.
type at struct{ line int }

func (a *at) event(kind ledger.Kind, mark, entry string) ledger.Event {
	a.line++
	e := ledger.Event{
		Kind: kind, Mark: ledger.ParseMark(mark), What: mark, Func: "in" + entry, Pos: finding.Position{File: "a.go", Line: a.line, Col: 1},
	}
	if entry != "" {
		e.Entries = []ledger.Entry{{Func: entry, Name: entry, Open: true}}
	}
	return e
}

// questions are the answers about the first record.
type questions struct{ given, revocable, idle, unread bool }

func ask(l *ledger.Ledger) questions {
	if len(l.Records) == 0 {
		return questions{}
	}
	r := &l.Records[0]
	_, given := r.Given()
	_, idle := r.Idle()
	_, _, unread := r.Unread()
	return questions{given, r.Revocable(), idle, unread}
}

const (
	flag      = "user|faceconsent|given|face"
	granted   = "faceconsent|granted|given|face"
	withdrawn = "faceconsent|withdrawnat|withdrawn|face"
	row       = "faceconsent||given|face"
	general   = "consent|granted|given|any"
	call      = "||given|face"
)

func TestQuestions(t *testing.T) {
	type step struct {
		kind        ledger.Kind
		mark, entry string
	}
	for name, test := range map[string]struct {
		steps []step
		want  questions
	}{
		"nothing":           {nil, questions{}},
		"only asked":        {[]step{{ledger.Consult, flag, "a"}}, questions{}},
		"given":             {[]step{{ledger.Grant, flag, "a"}}, questions{given: true}},
		"given by nobody":   {[]step{{ledger.Grant, flag, ""}}, questions{}},
		"answered":          {[]step{{ledger.Answer, flag, "a"}}, questions{given: true, revocable: true}},
		"taken back":        {[]step{{ledger.Grant, flag, "a"}, {ledger.Revoke, flag, "b"}}, questions{given: true, revocable: true}},
		"by nobody":         {[]step{{ledger.Grant, flag, "a"}, {ledger.Revoke, flag, ""}}, questions{given: true, idle: true}},
		"another record":    {[]step{{ledger.Grant, flag, "a"}, {ledger.Revoke, granted, "b"}}, questions{given: true}},
		"by a call":         {[]step{{ledger.Grant, flag, "a"}, {ledger.Revoke, call, "b"}}, questions{given: true, revocable: true}},
		"a column, a field": {[]step{{ledger.Grant, flag, "a"}, {ledger.Revoke, "member|faceconsent|given|face", "b"}}, questions{given: true, revocable: true}},
		"only calls":        {[]step{{ledger.Grant, call, "a"}}, questions{given: true}},
		"general":           {[]step{{ledger.Grant, general, "a"}}, questions{}},
		"general, by a call": {
			[]step{{ledger.Grant, general, "a"}, {ledger.Grant, call, "a"}, {ledger.Revoke, general, "b"}}, questions{given: true, revocable: true},
		},
		"heeded": {
			[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, withdrawn, "b"}, {ledger.Consult, withdrawn, "c"}, {ledger.Consult, granted, "c"}},
			questions{given: true, revocable: true},
		},
		"unread": {
			[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, withdrawn, "b"}, {ledger.Consult, granted, "c"}},
			questions{given: true, revocable: true, unread: true},
		},
		"dated and unset": {
			[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, withdrawn, "b"}, {ledger.Revoke, granted, "b"}, {ledger.Consult, granted, "c"}},
			questions{given: true, revocable: true},
		},
		"the row goes": {
			[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, row, "b"}, {ledger.Consult, granted, "c"}}, questions{given: true, revocable: true},
		},
		"whether there is a row": {
			[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, withdrawn, "b"}, {ledger.Consult, row, "c"}},
			questions{given: true, revocable: true, unread: true},
		},
		"nobody asks": {[]step{{ledger.Grant, granted, "a"}, {ledger.Revoke, withdrawn, "b"}}, questions{given: true, revocable: true}},
	} {
		var a at
		var events []ledger.Event
		for _, s := range test.steps {
			events = append(events, a.event(s.kind, s.mark, s.entry))
		}
		require.Equal(t, test.want, ask(ledger.New(events)), name)
	}
}

func TestEnds(t *testing.T) {
	var a at
	events := []ledger.Event{a.event(ledger.Grant, granted, "a"), a.event(ledger.Revoke, withdrawn, "b"), a.event(ledger.Consult, withdrawn, "job")}
	by := func(key string) func(string) bool { return func(entry string) bool { return entry == key } }
	l := ledger.New(events)
	require.True(t, l.Ends(&l.Records[0], by("b")), "the withdrawal erases")
	require.True(t, l.Ends(&l.Records[0], by("job")), "what asks for the withdrawal erases")
	require.False(t, l.Ends(&l.Records[0], by("a")))
	l = ledger.New(append(events, a.event(ledger.Freeze, "", "b")))
	require.True(t, l.Ends(&l.Records[0], by("")), "the withdrawal locks")
}

func TestJoin(t *testing.T) {
	var a at
	server := ledger.New([]ledger.Event{a.event(ledger.Grant, flag, "a")})
	admin := ledger.New([]ledger.Event{a.event(ledger.Revoke, flag, "b")})
	require.Empty(t, admin.Records)
	require.Equal(t, questions{given: true, revocable: true}, ask(ledger.Join(server, admin)))
}

func TestSays(t *testing.T) {
	any := func(string) bool { return true }
	said := ledger.Said{Word: "basis", What: "statutory"}
	e := ledger.Event{Entries: []ledger.Entry{{Said: []ledger.Said{said}}, {}}}
	require.Nil(t, e.Says("basis", any), "one way says nothing")
	e.Entries = e.Entries[:1]
	require.Equal(t, &said, e.Says("basis", any))
	require.Nil(t, e.Says("allow", any))
}
