package explain_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/explain"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

func ref(t *testing.T, s string) law.Ref {
	t.Helper()
	r, err := law.ParseRef(s)
	require.NoError(t, err)
	return r
}

func rules(t *testing.T) []*rule.Rule {
	return []*rule.Rule{
		{
			Name: "erase", Severity: rule.Error,
			Title:   lang.Text{En: "no way to erase", Zh: "没有删除途径"},
			Manual:  lang.Text{En: "Stored face data is never erased.", Zh: "留存的人脸数据从不删除。"},
			Primary: []law.Ref{ref(t, "pipl:47(1)")}, Cross: []law.Ref{ref(t, "spc-2021-15:12")},
		},
		{
			Name: "rawface", Severity: rule.Warning,
			Title:   lang.Text{En: "raw face image kept", Zh: "留存原始人脸图像"},
			Manual:  lang.Text{En: "A face image is kept.", Zh: "留存了人脸图像。"},
			Primary: []law.Ref{ref(t, "cac-frt-2025:8")}, Cross: []law.Ref{ref(t, "gbt-35273-2020:6.3(c)")},
			History: []law.Ref{ref(t, "cac-draft-2023:17")},
		},
	}
}

func topic(t *testing.T, word string, l lang.Lang) string {
	t.Helper()
	var out strings.Builder
	require.NoError(t, explain.Topic(&out, word, rules(t), l))
	return out.String()
}

func TestRule(t *testing.T) {
	en := topic(t, "rawface", lang.En)
	require.Contains(t, en, "rawface: raw face image kept (warning)")
	require.Contains(t, en, "A face image is kept.")
	require.Contains(t, en, "CAC/MPS 2025 Art 8  [cac-frt-2025:8]")
	require.Contains(t, en, "CAC 2023 draft Art 17 (draft, never in force)  [cac-draft-2023:17]")
	require.Contains(t, en, "What became of it:")
	require.Equal(t, en, topic(t, "RawFace", lang.En))

	zh := topic(t, "rawface", lang.Zh)
	require.Contains(t, zh, "留存了人脸图像。")
	require.Contains(t, zh, "从未生效")
}

func TestCiteNamesTheRulesThatMap(t *testing.T) {
	for word, want := range map[string]string{
		"pipl:47(1)":            "erase: no way to erase", // as the rule cites it
		"pipl:47":               "erase: no way to erase", // the whole of what the rule cites
		"pipl:47(1)(3)":         "erase: no way to erase", // a part of what the rule cites
		"pipl":                  "erase: no way to erase",
		"spc-2021-15:12":        "erase: no way to erase",
		"gbt-35273-2020:6.3":    "rawface: raw face image kept",
		"cac-draft-2023:17":     "rawface: raw face image kept",
		"pipl:47(2)":            "none in this version",
		"pipl:4":                "none in this version",
		"cac-frt-2025:18":       "none in this version",
		"gbt-35273-2020:6.3(a)": "none in this version",
		"civil-code:1038":       "none in this version",
		"cac-draft-2023:16":     "none in this version",
		"cac-frt-filing-2025":   "none in this version",
		"minors-net:32":         "none in this version",
		"cac-xborder-2024:7(2)": "none in this version",
		"ndsr-2025:22(1)(2)":    "none in this version",
		"spc-2021-15:4(2)":      "none in this version",
	} {
		require.Contains(t, topic(t, word, lang.En), want, word)
	}
}

func TestDraftIsAlwaysMarked(t *testing.T) {
	require.Contains(t, topic(t, "cac-draft-2023:10", lang.En), "never in force")
	require.Contains(t, topic(t, "cac-draft-2023:10", lang.En), "What became of it:")
	require.Contains(t, topic(t, "cac-draft-2023:10", lang.Zh), "从未生效")
}

func TestUnverifiedNumberIsNotShown(t *testing.T) {
	out := topic(t, "cac-frt-2025:17", lang.En)
	require.Contains(t, out, "not verified")
	require.NotContains(t, out, "Art 17")
	require.NotContains(t, topic(t, "cac-frt-2025", lang.En), "cac-frt-2025:17")
}

func TestPartWithoutRowIsToldAsItsWhole(t *testing.T) {
	out := topic(t, "pipl:47(9)", lang.En)
	require.True(t, strings.HasPrefix(out, "PIPL Art 47\n"), out)
	require.Contains(t, out, "no row for pipl:47(9)")
}

// TestEverythingIsExplained asks for every row of the catalogue in both
// languages.
func TestEverythingIsExplained(t *testing.T) {
	for _, in := range law.Instruments() {
		words := []string{in.ID}
		for p := range in.Articles() {
			words = append(words, p.Ref.String())
		}
		for _, word := range words {
			require.NotContains(t, topic(t, word, lang.En), "%!", word)
			zh := topic(t, word, lang.Zh)
			require.NotContains(t, zh, "%!", word)
			require.True(t, strings.ContainsFunc(zh, func(r rune) bool { return unicode.Is(unicode.Han, r) }), word)
			require.NotContains(t, zh, "map to", word)
		}
	}
}

func TestUnknownWords(t *testing.T) {
	for word, want := range map[string]string{
		"rawfase":  "did you mean rawface?",
		"erasure":  "did you mean erase?",
		"pip":      "pipl",
		"zzz":      "there are erase, rawface",
		"pipl:999": "it holds 4, 6",
		"pip:4":    "pipl",
		"pipl:x":   "pipl:x",
	} {
		err := explain.Topic(new(strings.Builder), word, rules(t), lang.En)
		require.ErrorContains(t, err, want, word)
	}
}

func TestIndex(t *testing.T) {
	var out strings.Builder
	require.NoError(t, explain.Index(&out, rules(t), lang.Zh))
	for _, in := range law.Instruments() {
		require.Contains(t, out.String(), in.ID)
	}
	require.Contains(t, out.String(), "留存原始人脸图像")
}

func TestCoverage(t *testing.T) {
	for l, want := range map[lang.Lang][]string{
		lang.En: {"  PIPL Art 47(1)\n      erase\n", "  SPC 2021 Art 12\n      erase\n", "  SPC 2021 Art 14\n      not in code: ", "  SPC 2021 Art 5(1)\n      defines, excepts or encourages", "  CAC 2023 draft Art 18 (draft, never in force)\n      by the articles in force nearest to it: erase\n"},
		lang.Zh: {"  个保法第47条第1款\n      erase\n", "不在代码中：", "属定义、例外或鼓励性规定"},
	} {
		var out strings.Builder
		require.NoError(t, explain.Coverage(&out, rules(t)[:1], l))
		for _, w := range want {
			require.Contains(t, out.String(), w)
		}
	}
}
