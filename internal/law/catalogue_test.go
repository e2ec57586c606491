package law

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/facelint/facelint/internal/lang"
	"github.com/stretchr/testify/require"
)

// must parses and looks up a citation that the catalogue holds at that level.
func must(t *testing.T, cite string) *Provision {
	t.Helper()
	ref, err := ParseRef(cite)
	require.NoError(t, err)
	p, _, ok := Lookup(ref)
	require.True(t, ok, cite)
	require.Equal(t, ref, p.Ref)
	return p
}

func plain(refs []Ref) []string {
	var out []string
	for _, r := range refs {
		out = append(out, r.String())
	}
	return out
}

func TestInstrumentsAreRanked(t *testing.T) {
	ins := Instruments()
	require.True(t, slices.IsSortedFunc(ins, func(a, b *Instrument) int {
		drafts := func(i *Instrument) int {
			if i.Status == Draft {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(drafts(a), drafts(b)), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	}))
	ins[0] = nil
	require.NotNil(t, Instruments()[0], "a caller cannot disturb the catalogue")

	names := map[string]bool{}
	for _, in := range Instruments() {
		for _, name := range append([]string{in.ID}, in.aliases...) {
			require.False(t, names[name], "%s names two instruments", name)
			names[name] = true
		}
	}
}

func TestInstrumentData(t *testing.T) {
	day, err := time.Parse(time.DateOnly, CatalogueDate)
	require.NoError(t, err)
	for _, in := range Instruments() {
		for _, d := range []string{in.Adopted, in.Promulgated, in.Effective} {
			if d == "" {
				continue
			}
			date, err := time.Parse(time.DateOnly, d)
			require.NoError(t, err, in.ID)
			require.False(t, date.After(day), "%s: %s is after the catalogue date", in.ID, d)
		}
		require.NotEqual(t, "unknown", in.Kind.Label().En, in.ID)
		require.NotEqual(t, "unknown", in.Status.Label().En, in.ID)
		require.Equal(t, in.Kind == Standard, in.Status == Recommended, in.ID)
		if in.Kind != Announcement {
			require.Equal(t, in.Status == Draft, in.Effective == "", "%s: all but drafts have taken effect", in.ID)
		}
		if in.ID != "minors-net-2024" {
			require.Regexp(t, `^https://[a-z.]+\.gov\.cn`, in.URL, in.ID)
		}
	}
}

func TestInstrumentFacts(t *testing.T) {
	for id, want := range map[string]struct {
		effective string
		status    Status
		url       string
	}{
		"spc-2021-15":      {"2021-08-01", InForce, "fabu-xiangqing-315851"},
		"cac-draft-2023":   {"", Draft, "c_1693064670537413"},
		"cac-frt-2025":     {"2025-06-01", InForce, "c_1744174262156096"},
		"pipl":             {"2021-11-01", InForce, "c_1631050028355286"},
		"civil-code":       {"2021-01-01", InForce, "npc.gov.cn"},
		"ndsr-2025":        {"2025-01-01", InForce, "LawID=1734"},
		"cac-xborder-2024": {"2024-03-22", InForce, "c_1712776611775634"},
		"minors-net-2024":  {"2024-01-01", InForce, ""},
		"video-799":        {"2025-04-01", InForce, "mee.gov.cn"},
		"gbt-35273-2020":   {"2020-10-01", Recommended, "std.samr.gov.cn"},
		"gbt-41819-2022":   {"2023-05-01", Recommended, "std.samr.gov.cn"},
		"gbt-45574-2025":   {"2025-11-01", Recommended, "std.samr.gov.cn"},
		"cac-small-2026":   {"2026-09-01", InForce, "c_1786638889704872"},
	} {
		in, err := named(id)
		require.NoError(t, err)
		require.Equal(t, want.effective, in.Effective, id)
		require.Equal(t, want.status, in.Status, id)
		require.Contains(t, in.URL, want.url, id)
	}
}

func TestEveryArticleIsHeld(t *testing.T) {
	for id, last := range map[string]int{"spc-2021-15": 16, "cac-draft-2023": 25, "cac-frt-2025": 20} {
		for n := 1; n <= last; n++ {
			must(t, id+":"+strconv.Itoa(n))
		}
		beyond := Ref{Instrument: id, Article: strconv.Itoa(last + 1)}
		_, in, ok := Lookup(beyond)
		require.False(t, ok)
		require.Equal(t, id, in.ID)
	}
	for id, articles := range map[string]string{
		"spc-2021-15":    "1(1) 1(2) 1(3) 2(1) 2(2) 2(3) 2(4) 2(5) 2(6) 2(7) 2(8) 4(1) 4(2) 4(3) 5(1) 5(2) 5(3) 5(4) 5(5) 10(1) 10(2)",
		"cac-draft-2023": "4(1) 4(2) 7(1) 7(2) 9(1) 9(2) 17(1) 17(2)",
		"pipl": "4 6(1) 6(2) 7 13 13(1)(1) 13(2) 14(1) 14(2) 15(1) 15(2) 16 17(1) 17(2) 17(3) 18 19 21(1) 21(2) 21(3) 23 24(1) 24(2) 24(3) " +
			"25 26 27 28(1) 28(2) 29 30 31(1) 31(2) 38 39 40 44 45 46 47(1) 47(1)(1) 47(1)(2) 47(1)(3) 47(1)(4) 47(1)(5) 47(2) 50 " +
			"51(1) 51(2) 51(3) 51(4) 51(5) 51(6) 54 55(1) 55(2) 55(3) 55(4) 55(5) 56(1) 56(2) 57 66 69 72 73(3) 73(4)",
		"civil-code": "496 497 994 998 1019 1033 1034 1035 1035(1)(1) 1035(1)(2) 1035(1)(3) 1035(1)(4) 1036 1037(1) 1037(2) 1038(1) 1038(2) 1039",
		"ndsr":       "9 12 19 21 21(1)(3) 21(1)(4) 22 22(1)(1) 22(1)(2) 22(1)(3) 22(1)(4) 22(1)(5) 22(1)(6) 23 24 28 35 38 55 62(7)",
		"xborder":    "5(1) 5(2) 5(3) 5(4) 7(2) 8",
		"minors-net": "32 34 36 37",
		"video-799":  "8 13 17",
		"gbt-35273":  "5.4(c) 6.3(a) 6.3(b) 6.3(c) 9.2 9.4",
		"gbt-41819":  "5 6 7 8 9 10 11",
		"gbt-45574":  "5.4 5.5 6.1 6.7",
	} {
		for _, a := range strings.Fields(articles) {
			must(t, id+":"+a)
		}
	}
	must(t, "cac-frt-filing-2025")
	must(t, "cac-small-2026")
}

// A reader of an item asks for its article next, so each level has its article,
// and Articles gives the article first.
func TestProvisionsAreOrdered(t *testing.T) {
	for _, in := range Instruments() {
		var last Ref
		seen := map[Ref]bool{}
		for p := range in.Articles() {
			require.Equal(t, in.ID, p.Ref.Instrument)
			require.Negative(t, compare(last, p.Ref), "%s after %s", p.Ref, last)
			article := Ref{Instrument: in.ID, Article: p.Ref.Article}
			require.True(t, p.Ref == article || seen[article], "%s has no article of its own", p.Ref)
			seen[p.Ref], last = true, p.Ref
			again, err := ParseRef(p.Ref.String())
			require.NoError(t, err)
			require.Equal(t, p.Ref, again, "levels do not follow the conventions of the instrument")
		}
	}
}

func compare(a, b Ref) int {
	clause := func(s string) (ns []int) {
		for part := range strings.SplitSeq(s, ".") {
			n, _ := strconv.Atoi(part)
			ns = append(ns, n)
		}
		return ns
	}
	return cmp.Or(slices.Compare(clause(a.Article), clause(b.Article)), cmp.Compare(a.Paragraph, b.Paragraph),
		cmp.Compare(a.Item, b.Item), cmp.Compare(a.Letter, b.Letter), cmp.Compare(a.Instrument, b.Instrument))
}

var (
	avoidedEn = regexp.MustCompile(`(?i)illegal|unlawful|violat|complian`)
	avoidedZh = regexp.MustCompile(`违法|违反|非法`)
)

func requireText(t *testing.T, text lang.Text, where string) {
	t.Helper()
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	require.NotEmpty(t, text.En, where)
	require.False(t, strings.ContainsFunc(text.En, func(r rune) bool { return r > unicode.MaxASCII }), "%s: %s", where, text.En)
	require.True(t, strings.ContainsFunc(text.Zh, isHan), "%s: %s", where, text.Zh)
	require.NotRegexp(t, avoidedEn, text.En, where)
	require.NotRegexp(t, avoidedZh, text.Zh, where)
}

func requireSentences(t *testing.T, text lang.Text, where string) {
	t.Helper()
	requireText(t, text, where)
	require.True(t, strings.HasSuffix(text.En, "."), "%s: %s", where, text.En)
	require.True(t, strings.HasSuffix(text.Zh, "。"), "%s: %s", where, text.Zh)
	require.NotRegexp(t, `\p{Han}[,:;(]|[,:;)]\p{Han}`, text.Zh, "%s: half-width sign in Chinese prose", where)
}

func TestTextsAreWhole(t *testing.T) {
	for _, in := range Instruments() {
		requireText(t, in.Title, in.ID)
		requireText(t, in.Issuer, in.ID)
		requireText(t, in.Kind.Label(), in.ID)
		requireText(t, in.Status.Label(), in.ID)
		requireSentences(t, in.Note, in.ID)
		if in.Kind == Standard {
			require.Equal(t, lang.Text{En: in.Number, Zh: in.Number}, in.Short)
		} else {
			requireText(t, in.Short, in.ID)
		}
		for p := range in.Articles() {
			where := p.Ref.String()
			requireSentences(t, p.Summary, where)
			requireSentences(t, p.Why, where)
			requireText(t, p.Code.Label(), where)
			require.NotEqual(t, "unknown", p.Code.Label().En, where)
			if p.Change != (lang.Text{}) {
				requireSentences(t, p.Change, where)
			}
			if !p.Printable() {
				requireSentences(t, p.Caveat(), where)
			}
		}
	}
}

func TestOnlyTheDraftHasSuccessors(t *testing.T) {
	for _, in := range Instruments() {
		for p := range in.Articles() {
			require.Equal(t, in.Status == Draft, p.Change != (lang.Text{}), p.Ref)
			for _, s := range p.Successor {
				require.Equal(t, Draft, in.Status, p.Ref)
				found, successor, ok := Lookup(s)
				require.True(t, ok, "%s: no %s", p.Ref, s)
				require.Equal(t, s, found.Ref, p.Ref)
				require.Equal(t, InForce, successor.Status, p.Ref)
			}
		}
	}
}

func TestGrades(t *testing.T) {
	want := map[string]Grade{"7": GradeB, "11": GradeB, "16": GradeC, "17": GradeC, "18": GradeC, "19": GradeB, "20": GradeB}
	for _, in := range Instruments() {
		for p := range in.Articles() {
			if in.ID != measuresID {
				require.Empty(t, p.Grade, p.Ref)
				continue
			}
			require.Equal(t, cmp.Or(want[p.Ref.Article], GradeA), p.Grade, p.Ref)
			require.Equal(t, p.Grade != GradeC, p.Printable())
			require.Equal(t, p.Printable(), p.Caveat() == lang.Text{})
		}
	}
	require.Contains(t, must(t, "cac-frt-2025:17").Caveat().En, "not verified")
	require.Contains(t, must(t, "cac-frt-2025:17").Caveat().Zh, "未核实")
}

func TestLookupFallsBack(t *testing.T) {
	for _, test := range []struct {
		ref   Ref
		found string
	}{
		{Ref{Instrument: piplID, Article: "13", Paragraph: 1, Item: 4}, "pipl:13"},
		{Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 9}, "pipl:47(1)"},
		{Ref{Instrument: spcID, Article: "6", Paragraph: 2}, "spc-2021-15:6"},
		{Ref{Instrument: gbt35273ID, Article: "9.2", Letter: "i"}, "gbt-35273-2020:9.2"},
		{Ref{Instrument: gbt41819ID, Article: "7.2", Letter: "a"}, "gbt-41819-2022:7"},
		{Ref{Instrument: measuresID, Article: "8", Paragraph: 1}, "cac-frt-2025:8"},
	} {
		p, in, ok := Lookup(test.ref)
		require.True(t, ok)
		require.Equal(t, test.found, p.Ref.String())
		require.Equal(t, test.ref.Instrument, in.ID)
	}
	_, in, ok := Lookup(Ref{Instrument: piplID, Article: "3"})
	require.False(t, ok)
	require.Equal(t, "PIPL", in.Short.En)
	_, in, ok = Lookup(Ref{Instrument: piplID})
	require.False(t, ok)
	require.NotNil(t, in)
	_, in, ok = Lookup(Ref{Instrument: "ndsr", Article: "9"})
	require.False(t, ok, "Lookup takes ids; aliases are for ParseRef")
	require.Nil(t, in)
}
