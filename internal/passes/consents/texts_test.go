package consents

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/acts"
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

		{"button", `<input type=radio name=face_consent value=yes checked><input type=radio name=face_consent value=no>`,
			[]passage{{box: "face_consent", presumed: "checked"}}},
		{"option", `<select name=face_consent><option value=0>No<option value=1 selected>I agree to face recognition</select>`,
			[]passage{{offset: 44, box: "face_consent", presumed: "selected"}}},
		{"model", `<el-switch v-model="form.agreeFace" :checked="x" checked></el-switch>`,
			[]passage{{box: "form.agreeFace", presumed: "checked"}}},
		{"title", `<input type=checkbox aria-label="I agree to the terms of service and face recognition">`,
			[]passage{{box: "checkbox", text: "I agree to the terms of service and face recognition", scopes: consent.Face | consent.General}}},
		{"list below", "<input type=checkbox name=c> 我同意：<ul><li>用户协议<li>人脸识别</ul><input type=checkbox name=d> 广告",
			[]passage{{box: "c", text: " 我同意： 用户协议 人脸识别", scopes: consent.Face | consent.General}}},
		{"label without bounds", `<label><input type=checkbox name=face_consent> I grant a perpetual right to use my face images</label>`,
			[]passage{{offset: 7, text: "I grant a perpetual right to use my face images", without: consent.Endless}}},
		{"box without bounds", `<input type=checkbox name=face_consent_irrevocable checked>`,
			[]passage{
				{box: "face_consent_irrevocable", presumed: "checkbox", without: consent.Irrevocable},
				{box: "face_consent_irrevocable", presumed: "checked"},
			}},
		{"JSON", `{"a": {"name": "agree", "type": "checkbox", "label": "我同意用户协议和人脸识别"}}`,
			[]passage{{offset: 6, box: "agree", text: "我同意用户协议和人脸识别", scopes: consent.Face | consent.General}}},
		{"YAML", "consents:\n  face_consent:\n    irrevocable: true\n    expires_at: 2030-01-01\n",
			[]passage{{offset: 43, box: "face_consent", presumed: "irrevocable: true", without: consent.Irrevocable}}},
		{"locked", `{"face_consent": {"revocable": false, "ttl": 0}}`,
			[]passage{{offset: 17, box: "face_consent", presumed: "ttl: 0, revocable: false", without: consent.Endless | consent.Irrevocable}}},
		{"by its scope", `[{"scope": "face", "name": "consent", "term": "perpetual"}]`, nil},
		{"text of a document", "terms: I agree to the terms of service\nface: I agree to the terms of service and face recognition\n",
			[]passage{{offset: 45, text: "I agree to the terms of service and face recognition", scopes: consent.Face | consent.General}}},

		{"values apart", `{"terms": "I agree to the terms of service", "face": "I agree to face recognition"}`, nil},
		{"filled in later", `<input type=checkbox name=face_consent {{if .Yes}} checked {{end}}><input type=checkbox name=face_consent checked="{{.Yes}}">`, nil},
		{"no is ticked", `<input type=radio name=face_consent value=no checked><input type=radio name=face_consent value=拒绝 checked>`, nil},
		{"items", "- I agree to the terms of service\n- I agree to face recognition", nil},
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
	f.Add(`{"face_consent": {"revocable": false, "ttl": [[{"type": "checkbox"}]]}}`)
	f.Add("fields:\n  - &a {id: face_consent, type: checkbox, label: 我同意人脸, x: *a}\n")
	f.Add("0000000{%}0")
	f.Add("<input {{if}} checked {{ <p {% end %}{{end}}>")
	f.Add("I agree to the terms of service and face recognition.\n\n。")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range read(text) {
			require.LessOrEqual(t, p.offset, len(text))
		}
		for _, col := range presumedColumns(text) {
			require.LessOrEqual(t, col.offset, len(text))
		}
		for _, filled := range acts.Fillings(text) {
			require.GreaterOrEqual(t, filled.Arg, -1)
		}
		bundledStatement(text)
		for _, name := range []string{"a.json", "a.yaml", "a.po", "a.sql", "a.html"} {
			for _, p := range readFile(name, text) {
				require.LessOrEqual(t, p.offset, len(text))
			}
		}
		require.Len(t, settle(text), len(text))
	})
}
