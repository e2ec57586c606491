package consents

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
)

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []passage
	}{
		{"label around", `<form><label><input type="checkbox" name="a"> I agree to the terms of service and face recognition</label></form>`,
			[]passage{{offset: 13, box: "a", text: " I agree to the terms of service and face recognition", scopes: consent.Face | consent.General}}},
		{"label by id", `<label for=x>同意用户协议和人脸识别</label><input id=x type=checkbox>`,
			[]passage{{offset: 54, box: "x", text: "同意用户协议和人脸识别", scopes: consent.Face | consent.General}}},
		{"text behind", `<input type=checkbox name=b> I accept marketing and <b>facial recognition</b><br>`,
			[]passage{{box: "b", text: " I accept marketing and facial recognition", scopes: consent.Face | consent.Marketing}}},
		{"only the name", `<input type=checkbox name=agree_terms_face>`,
			[]passage{{box: "agree_terms_face", text: "agree_terms_face", scopes: consent.Face | consent.General}}},
		{"component", `<el-checkbox name="c">我同意隐私政策和刷脸登录</el-checkbox>`,
			[]passage{{box: "c", text: "我同意隐私政策和刷脸登录", scopes: consent.Face | consent.General}}},
		{"ticked", `<input type=checkbox name=face_consent checked>`, []passage{{box: "face_consent", presumed: "checked"}}},
		{"hidden", `<input type=hidden name=agree_face value=on>`, []passage{{box: "agree_face", presumed: `type="hidden" value="on"`}}},
		{"paragraph", "<div>\n<p>\n By signing up you agree to our terms of use and face recognition.</p></div>",
			[]passage{{offset: 11, text: "By signing up you agree to our terms of use and face recognition", scopes: consent.Face | consent.General}}},
		{"no tags", "By signing up you agree to our terms of use and face recognition.",
			[]passage{{text: "By signing up you agree to our terms of use and face recognition", scopes: consent.Face | consent.General}}},

		{"two boxes", `<label><input type=checkbox> I agree to the terms of service</label> <label><input type=checkbox> I agree to face recognition</label>`, nil},
		{"not ticked", `<input type=checkbox name=face_consent checked=false>`, nil},
		{"hidden no", `<input type=hidden name=agree_face value=0>`, nil},
		{"text field", `<label>Face and location consent <input type=text name=face_consent></label>`, nil},
		{"script", `<script>"I agree to the terms of service and face recognition"</script><p>hello</p>`, nil},
		{"no agreeing", `<label><input type=checkbox name=filter> faces, marketing, 人脸, 广告</label>`, nil},
		{"told apart", `<label><input type=checkbox> 我单独同意人脸识别，与用户协议分开</label>`, nil},
		{"feature", `<label><input type=checkbox name=face_login checked> 人脸登录</label>`, nil},
		{"broken", "<form><label><input type=checkbox", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, read(test.text))
		})
	}
}

func TestFillings(t *testing.T) {
	for statement, want := range map[string][]filling{
		"INSERT INTO t (a, `b`, c) VALUES (?, now, ?)":        {{"a", 0, "?"}, {"b", -1, "now"}, {"c", 1, "?"}},
		"insert into t(a,b) values($2,$1) on conflict":        {{"a", 1, "$2"}, {"b", 0, "$1"}},
		"UPDATE t SET a = $3, b=TRUE, c = :c\n WHERE id = $1": {{"a", 2, "$3"}, {"b", -1, "TRUE"}, {"c", 0, ":c"}},
		"REPLACE INTO t (a) VALUES ( @a );":                   {{"a", 0, "@a"}},
		"SELECT a, b FROM t WHERE a = ?":                      nil,
		"INSERT INTO t VALUES (?, ?)":                         nil,
		"":                                                    nil,
	} {
		require.Equal(t, want, fillings(statement), statement)
	}
}

func TestPresumedColumns(t *testing.T) {
	for text, want := range map[string][]string{
		"face_consent BOOLEAN NOT NULL DEFAULT TRUE,":                        {"DEFAULT TRUE"},
		"`face_consent` tinyint(1) unsigned NOT NULL DEFAULT '1'":            {"DEFAULT '1'"},
		"ADD COLUMN agree_face BIT DEFAULT b'1';":                            {"DEFAULT b'1'"},
		"ALTER COLUMN face_consent SET DEFAULT true":                         {"DEFAULT true"},
		"face_consent_at timestamptz NOT NULL default now()":                 {"default now()"},
		"[BiometricConsent] BIT NOT NULL DEFAULT 1":                          {"DEFAULT 1"},
		"a INT;\nUPDATE users SET face_consent = 1;":                         {"set to 1 for everyone"},
		"UPDATE users SET face_consent = terms_accepted":                     {"set to terms_accepted for everyone"},
		"face_consent BOOLEAN DEFAULT FALSE, active BOOLEAN DEFAULT TRUE":    nil,
		"face_consent BOOLEAN NOT NULL, terms_accepted BOOLEAN DEFAULT TRUE": nil,
		"face_consent BOOLEAN DEFAULT NULL":                                  nil,
		"UPDATE users SET face_consent = TRUE WHERE id = 3":                  nil,
		"UPDATE users SET face_consent = ?":                                  nil,
		"face_count INT DEFAULT 1, voice_consent BOOLEAN DEFAULT 1":          nil,
	} {
		var by []string
		for _, col := range presumedColumns(text) {
			by = append(by, col.by)
			require.Contains(t, text[col.offset:], col.name, text)
		}
		require.Equal(t, want, by, text)
	}
}

func TestBundledStatement(t *testing.T) {
	items, scopes := bundledStatement("UPDATE u SET face_consent = TRUE, terms_accepted = 1, ads = TRUE WHERE id = ?")
	require.Equal(t, []string{"face_consent", "terms_accepted"}, items)
	require.Equal(t, consent.Face|consent.General, scopes)
	items, _ = bundledStatement("UPDATE u SET face_consent = TRUE, terms_accepted = ? WHERE id = ?")
	require.Empty(t, items)
}

func TestPosition(t *testing.T) {
	require.Equal(t, finding.Position{File: "a.html", Line: 3, Col: 2}, position("a.html", "x\ny\n z", 5))
	require.Equal(t, finding.Position{File: "a.html", Line: 1, Col: 1}, position("a.html", "", 9))
}

func FuzzRead(f *testing.F) {
	f.Add(`<label for=x>同意用户协议和人脸识别<label><input id=x type=checkbox checked></label><script>`)
	f.Add("UPDATE users SET face_consent = terms_accepted; \xff INSERT INTO t (face_consent) VALUES ($99999999999999999999)")
	f.Add("I agree to the terms of service and face recognition.\n\n。")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range read(text) {
			require.LessOrEqual(t, p.offset, len(text))
		}
		for _, col := range presumedColumns(text) {
			require.LessOrEqual(t, col.offset, len(text))
		}
		for _, filled := range fillings(text) {
			require.GreaterOrEqual(t, filled.arg, -1)
		}
		bundledStatement(text)
	})
}
