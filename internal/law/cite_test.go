package law

import (
	"testing"

	"github.com/facelint/facelint/internal/lang"
	"github.com/stretchr/testify/require"
)

func TestCite(t *testing.T) {
	for _, test := range []struct{ plain, en, zh string }{
		{"cac-frt-2025:8", "CAC/MPS 2025 Art 8", "人脸识别办法（2025）第8条"},
		{"spc:4(2)", "SPC 2021 Art 4(2)", "法释〔2021〕15号第4条第（2）项"},
		{"spc:10(1)", "SPC 2021 Art 10(1)", "法释〔2021〕15号第10条第1款"},
		{"pipl:47(1)(3)", "PIPL Art 47(1)(3)", "个保法第47条第1款第（3）项"},
		{"pipl:13(1)(5)", "PIPL Art 13(1)(5)", "个保法第13条第1款第（5）项"},
		{"civil-code:497", "Civil Code Art 497", "民法典第497条"},
		{"ndsr:62(7)", "NDSR Art 62(7)", "网数条例第62条第（7）项"},
		{"cac-draft-2023:17", "CAC 2023 draft Art 17 (draft, never in force)", "2023年征求意见稿第17条（草案，从未生效）"},
		{"cac-draft-2023:17(1)", "CAC 2023 draft Art 17(1) (draft, never in force)", "2023年征求意见稿第17条第1款（草案，从未生效）"},
		{"gbt-35273:6.3(c)", "GB/T 35273-2020 6.3(c) (recommended standard)", "GB/T 35273-2020 6.3(c)（推荐性标准）"},
		{"gbt-35273:9.2(i)", "GB/T 35273-2020 9.2 (recommended standard)", "GB/T 35273-2020 9.2（推荐性标准）"},
		{"gbt-35273:8.7", "GB/T 35273-2020 (recommended standard)", "GB/T 35273-2020（推荐性标准）"},
		{"gbt-41819:7", "GB/T 41819-2022 ch 7 (recommended standard)", "GB/T 41819-2022第7章（推荐性标准）"},
		{"cac-frt-filing-2025", "CAC filing announcement 2025", "人脸识别备案公告(2025)"},
		{"cac-frt-2025:17", "CAC/MPS 2025 (article number not verified)", "人脸识别办法（2025）(条号未核实)"},
		{"pipl", "PIPL", "个保法"},
	} {
		ref, err := ParseRef(test.plain)
		require.NoError(t, err)
		require.Equal(t, test.en, Cite(ref, lang.En))
		require.Equal(t, test.zh, Cite(ref, lang.Zh))
	}
}

// A Ref built by hand must not print what ParseRef refuses.
func TestCiteNeverPrintsUnverifiedLevels(t *testing.T) {
	require.Equal(t, "CAC/MPS 2025 Art 8", Cite(Ref{Instrument: measuresID, Article: "8", Paragraph: 1, Item: 2}, lang.En))
	require.Equal(t, "CAC/MPS 2025 (article number not verified)", Cite(Ref{Instrument: measuresID, Article: "16", Paragraph: 1}, lang.En))
	require.Equal(t, "weather:3(1)", Cite(Ref{Instrument: "weather", Article: "3", Paragraph: 1}, lang.Zh))
}

func TestDraftIsAlwaysMarked(t *testing.T) {
	for _, in := range Instruments() {
		for p := range in.Articles() {
			if in.Status == Draft {
				require.Contains(t, Cite(p.Ref, lang.En), "(draft, never in force)")
				require.Contains(t, Cite(p.Ref, lang.Zh), "（草案，从未生效）")
			} else {
				require.NotContains(t, Cite(p.Ref, lang.En), "draft")
				require.NotContains(t, Cite(p.Ref, lang.Zh), "草案")
			}
		}
	}
}
