package law

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The same number means different things in the draft and in the Measures
// from Article 5 on.
func TestDraftNumbersDoNotCarryOver(t *testing.T) {
	for n := 5; n <= 25; n++ {
		number := strconv.Itoa(n)
		for p := range draft.Articles() {
			if p.Ref.Article == number {
				require.NotContains(t, p.Successor, Ref{Instrument: measuresID, Article: number})
			}
		}
	}
	for draft, successors := range map[string][]string{
		"1":     {"cac-frt-2025:1"},
		"4":     {"cac-frt-2025:4", "cac-frt-2025:10", "cac-frt-2025:11"},
		"5":     {"cac-frt-2025:6"},
		"6":     {"cac-frt-2025:13"},
		"7(2)":  {"pipl:26"},
		"8":     {"pipl:6", "pipl:51"},
		"10":    {"pipl:26", "pipl:29", "cac-frt-2025:13", "cac-frt-2025:6", "spc-2021-15:2(1)"},
		"11":    {"pipl:6", "pipl:28", "pipl:29", "spc-2021-15:2(1)", "spc-2021-15:2(8)"},
		"12":    {"pipl:24(3)", "pipl:55(2)", "cac-frt-2025:10"},
		"13":    {"cac-frt-2025:7"},
		"14":    {"cac-frt-2025:10", "spc-2021-15:10(1)"},
		"15":    {"cac-frt-2025:9"},
		"16":    {"cac-frt-2025:15"},
		"17":    {"cac-frt-2025:8", "cac-frt-2025:4"},
		"17(1)": {"cac-frt-2025:8", "cac-frt-2025:4"},
		"17(2)": {"cac-frt-2025:14"},
		"19":    nil,
		"20":    nil,
		"24":    nil,
		"25":    {"cac-frt-2025:20"},
	} {
		require.Equal(t, successors, plain(must(t, "cac-draft-2023:"+draft).Successor), draft)
	}
}

func TestDroppedDraftArticlesSaySo(t *testing.T) {
	dropped := map[string]bool{"7(2)": true, "8": true, "9(2)": true, "10": true, "11": true, "12": true,
		"17(1)": true, "18": true, "19": true, "20": true, "17": true, "7": true, "9": true}
	for p := range draft.Articles() {
		_, place, _ := strings.Cut(p.Ref.String(), ":")
		if dropped[place] {
			require.Regexp(t, "^Dropped", p.Change.En, place)
			require.Regexp(t, "删去", p.Change.Zh, place)
		} else {
			require.NotRegexp(t, "Dropped", p.Change.En, place)
			require.NotRegexp(t, "删去", p.Change.Zh, place)
		}
	}
}

// What a summary must say, and must leave to another instrument, so that it is
// not confused with its neighbours.
func TestSummaries(t *testing.T) {
	for _, test := range []struct{ cite, en, zh, notEn string }{
		{"cac-frt-2025:15", "reaches 100,000 people.*provincial level or above|provincial level or above.*reaches 100,000", "达到10万人", "10,000 "},
		{"cac-frt-2025:15", "Changes, and the end of use, within 30", "变更、终止应用的，均在30个工作日", " 20 "},
		{"cac-draft-2023:16", "more than 10,000.*within 20", "超过1万人.*地市级以上", "100,000"},
		{"cac-frt-2025:14", "encryption", "数据加密", "level 3"},
		{"cac-frt-2025:10", "only verification", "唯一验证方式", "property"},
		{"cac-frt-2025:8", "over the internet", "不得通过互联网对外传输", "original"},
		{"cac-frt-2025:9", "three years or more", "至少保存三年", ""},
		{"cac-frt-2025:2", "other statutes still apply", "其他法律仍然适用", ""},
		{"cac-frt-2025:19", "recognition of identity", "识别个人身份", ""},
		{"spc:1(1)", "templates included", "特征模板", ""},
		{"spc:2(3)", "separate consent", "单独同意", "sole|independent|specific"},
		{"spc:2(5)", "where a leak, alteration or loss follows", "造成信息泄露、篡改、丢失", ""},
		{"spc:4", "no defence", "抗辩", "tort|infring"},
		{"spc:4(1)", "defence.*unless that processing is necessary", "必需的除外", "tort|infring"},
		{"spc:4(2)", "defence.*other authorisations", "捆绑", "tort|infring"},
		{"spc:4(3)", "defence", "变相强迫", "tort|infring"},
		{"spc:5(1)", "in an emergency", "紧急情况下", ""},
		{"spc:6", `Article 64 \(now 67\)`, "第64条（现第67条）", ""},
		{"spc:8", "1182", "1182", ""},
		{"spc:10", "Property managers", "物业", ""},
		{"spc:10(1)", "property manager", "物业", ""},
		{"spc:11", "Standard terms.*Article 497", "格式条款.*第497条", "fine"},
		{"spc:12", "breach of agreement", "不按约定", ""},
		{"spc:14", `Article 55 \(now 58\)`, "第55条（现第58条）", ""},
		{"spc:15", "994", "994", ""},
		{"spc:16", "1 August 2021", "2021年8月1日", ""},
		{"pipl:15(1)", "withdraw", "撤回", ""},
		{"pipl:21", "Entrusted", "委托", "separate consent"},
		{"pipl:23", "separate consent", "单独同意", "[Ee]ntrusted"},
		{"pipl:73(3)", "stays personal", "仍属个人信息", ""},
		{"civil-code:496", "draws attention", "提示", "void"},
		{"civil-code:497", "void", "无效", ""},
		{"xborder:5(4)", "not counting sensitive data", "不含敏感个人信息", ""},
		{"gbt-35273:6.3(c)", "in principle", "原则上", ""},
		{"cac-frt-filing-2025", "14 July 2025", "2025年7月14日", ""},
	} {
		p := must(t, test.cite)
		require.Regexp(t, test.en, p.Summary.En, test.cite)
		require.Regexp(t, test.zh, p.Summary.Zh, test.cite)
		if test.notEn != "" {
			require.NotRegexp(t, test.notEn, p.Summary.En, test.cite)
		}
	}
}

func TestOnlyExposureFromCodeForHarm(t *testing.T) {
	require.Contains(t, must(t, "spc:2(5)").Why.En, "exposure only")
	require.Contains(t, must(t, "pipl:4").Why.En, "Hashing or encrypting does not amount to it")
	require.Contains(t, must(t, "pipl:56(2)").Why.En, "not for face data")
}

func TestNoWithdrawalArticleInSPC(t *testing.T) {
	for p := range spc.Articles() {
		require.NotRegexp(t, "(?i)withdraw", p.Summary.En, p.Ref)
		require.NotContains(t, p.Summary.Zh, "撤回", p.Ref)
	}
}

// The Cybersecurity Law was renumbered in part, so no article of it is cited.
func TestNoCybersecurityLawArticles(t *testing.T) {
	for _, in := range Instruments() {
		require.NotEqual(t, "Cybersecurity Law", in.Title.En)
		for p := range in.Articles() {
			for _, text := range []string{p.Summary.En, p.Why.En, p.Change.En} {
				require.NotRegexp(t, `(?i)(cybersecurity law|CSL),? art`, text, p.Ref)
			}
			for _, text := range []string{p.Summary.Zh, p.Why.Zh, p.Change.Zh} {
				require.NotRegexp(t, `网络安全法第`, text, p.Ref)
			}
		}
	}
}

func TestNothingInForceBarsRawImagesAsSuch(t *testing.T) {
	for p := range measures.Articles() {
		require.NotRegexp(t, `(?i)original|\braw\b`, p.Summary.En, p.Ref)
	}
	require.Contains(t, must(t, "cac-draft-2023:17(1)").Change.En, "nothing in force bars raw images as such")
}

func TestMeasuresAreNotDivided(t *testing.T) {
	for p := range measures.Articles() {
		require.Equal(t, Ref{Instrument: measuresID, Article: p.Ref.Article}, p.Ref)
	}
}
