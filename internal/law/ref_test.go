package law

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseRef(t *testing.T) {
	for plain, want := range map[string]Ref{
		// Item articles.
		"spc-2021-15:2(5)":      {Instrument: "spc-2021-15", Article: "2", Item: 5},
		"spc-2021-15:4(2)":      {Instrument: "spc-2021-15", Article: "4", Item: 2},
		"spc-2021-15:5(1)":      {Instrument: "spc-2021-15", Article: "5", Item: 1},
		"pipl:51(3)":            {Instrument: "pipl", Article: "51", Item: 3},
		"pipl:55(1)":            {Instrument: "pipl", Article: "55", Item: 1},
		"pipl:73(4)":            {Instrument: "pipl", Article: "73", Item: 4},
		"ndsr-2025:35(8)":       {Instrument: "ndsr-2025", Article: "35", Item: 8},
		"ndsr-2025:62(7)":       {Instrument: "ndsr-2025", Article: "62", Item: 7},
		"cac-xborder-2024:5(4)": {Instrument: "cac-xborder-2024", Article: "5", Item: 4},
		"cac-xborder-2024:7(2)": {Instrument: "cac-xborder-2024", Article: "7", Item: 2},
		"civil-code:1036(1)":    {Instrument: "civil-code", Article: "1036", Item: 1},
		// Paragraphs.
		"spc-2021-15:1(2)":     {Instrument: "spc-2021-15", Article: "1", Paragraph: 2},
		"spc-2021-15:6(3)":     {Instrument: "spc-2021-15", Article: "6", Paragraph: 3},
		"spc-2021-15:7(1)":     {Instrument: "spc-2021-15", Article: "7", Paragraph: 1},
		"spc-2021-15:8(2)":     {Instrument: "spc-2021-15", Article: "8", Paragraph: 2},
		"spc-2021-15:10(1)":    {Instrument: "spc-2021-15", Article: "10", Paragraph: 1},
		"spc-2021-15:16(2)":    {Instrument: "spc-2021-15", Article: "16", Paragraph: 2},
		"pipl:6(2)":            {Instrument: "pipl", Article: "6", Paragraph: 2},
		"cac-draft-2023:17(1)": {Instrument: "cac-draft-2023", Article: "17", Paragraph: 1},
		// Paragraph and item.
		"pipl:47(1)(3)":      {Instrument: "pipl", Article: "47", Paragraph: 1, Item: 3},
		"ndsr-2025:22(1)(2)": {Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 2},
		// Articles, clauses, chapters, whole instruments.
		"cac-frt-2025:8":        {Instrument: "cac-frt-2025", Article: "8"},
		"civil-code:1038":       {Instrument: "civil-code", Article: "1038"},
		"gbt-35273-2020:6.3(c)": {Instrument: "gbt-35273-2020", Article: "6.3", Letter: "c"},
		"gbt-41819-2022:7":      {Instrument: "gbt-41819-2022", Article: "7"},
		"cac-frt-filing-2025":   {Instrument: "cac-frt-filing-2025"},
	} {
		got, err := ParseRef(plain)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.Equal(t, plain, got.String())
	}
}

func TestParseRefNormalises(t *testing.T) {
	for plain, want := range map[string]string{
		"spc:2(3)":                  "spc-2021-15:2(3)",
		"ndsr:22(1)(2)":             "ndsr-2025:22(1)(2)",
		"xborder:5(4)":              "cac-xborder-2024:5(4)",
		"minors-net:36":             "minors-net-2024:36",
		"video-799:8":               "video-799:8",
		"gbt-35273:6.3(c)":          "gbt-35273-2020:6.3(c)",
		"gbt-41819:11":              "gbt-41819-2022:11",
		"gbt-45574:6.7":             "gbt-45574-2025:6.7",
		"PIPL:19":                   "pipl:19",
		"spc-2021-15:2(1)(3)":       "spc-2021-15:2(3)",
		"pipl\uff1a47\uff081\uff09": "pipl:47(1)",
	} {
		got, err := ParseRef(plain)
		require.NoError(t, err)
		require.Equal(t, want, got.String())
	}
}

func TestParseRefErrors(t *testing.T) {
	for plain, want := range map[string]string{
		"":                       "unknown instrument",
		"spc-2012-15:4":          `unknown instrument "spc-2012-15": use spc-2021-15`,
		"cac:8":                  "cac-frt-2025",
		"ppil:47":                "use pipl",
		"weather:1":              "use civil-code, pipl, minors-net-2024",
		"csl:21":                 "unknown instrument",
		"pipl:":                  "no article number",
		"pipl:x":                 "no article number",
		"pipl:047":               "no article number",
		"pipl:6.3":               "no article number",
		"pipl:47(":               "not closed",
		"pipl:47(1)2":            "after a bracket",
		"pipl:47()":              "no paragraph or item",
		"pipl:47(0)":             "no paragraph or item",
		"pipl:47(01)":            "no paragraph or item",
		"pipl:47(+1)":            "no paragraph or item",
		"pipl:47(a)":             "no paragraph or item",
		"pipl:73(3)(4)":          "one paragraph made of items: write one like pipl:73(3)",
		"ndsr:22(1)(1)(5)":       "ends at the item",
		"gbt-35273:6.3(1)":       "letter",
		"gbt-35273:6.3(a)(b)":    "letter",
		"gbt-35273:6..3":         "no article number",
		"cac-frt-filing-2025:1":  "has no numbered articles",
		"cac-frt-2025:8(1)":      "division into paragraphs has not been verified: write cac-frt-2025:8",
		"cac-frt-2025:5(1)(2)":   "not been verified",
		"cac-frt-2025:8/storage": "no article number",
	} {
		_, err := ParseRef(plain)
		require.ErrorContains(t, err, want, plain)
		require.ErrorContains(t, err, `citation "`+plain+`"`)
	}
}

func TestAlikePutsTheClosestFirst(t *testing.T) {
	require.Equal(t, []string{"cac-frt-2025", "cac-frt-filing-2025"}, alike("cac-frt"))
	require.Len(t, alike("weather"), len(catalogue))
	require.Equal(t, []string{"gbt-35273-2020"}, alike("gbt-35237"))
}

func FuzzParseRef(f *testing.F) {
	for _, in := range catalogue {
		for p := range in.Articles() {
			f.Add(p.Ref.String())
		}
	}
	for _, s := range []string{"", ":", "pipl:1(", "pipl:1)(", "ndsr:22(1)(1)(5)", "gbt-35273:6.(c)", "spc\uff1a2\uff083\uff09"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ref, err := ParseRef(s)
		if err != nil {
			require.Zero(t, ref)
			return
		}
		again, err := ParseRef(ref.String())
		require.NoError(t, err)
		require.Equal(t, ref, again)
		_, in, _ := Lookup(ref)
		require.NotNil(t, in)
	})
}
