package consents

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// leaves returns the keys, texts and offsets of the scalars of n.
func leaves(n node) map[string]string {
	all := make(map[string]string)
	if n.scalar {
		all[n.key] = n.text
	}
	for _, c := range n.children {
		for k, v := range leaves(c) {
			all[k] = v
		}
	}
	return all
}

func TestDocuments(t *testing.T) {
	want := map[string]string{"脸": "人", "n": "1", "b": "true", "z": "", "s": "x\ny"}
	fromJSON, err := parseJSON(`{"脸": "人", "l": [{"n": 1}, {"b": true}], "z": null, "s": "x\ny"}`)
	require.NoError(t, err)
	require.Equal(t, want, leaves(fromJSON))
	fromYAML, err := parseYAML("脸: 人\nl:\n  - n: 1\n  - {b: true}\nz:\ns: |-\n  x\n  y\n")
	require.NoError(t, err)
	require.Equal(t, want, leaves(fromYAML))
}

func TestDocumentOffsets(t *testing.T) {
	text := "{\n \"a\" : \"脸\",\n \"b\":[ \"二\" , {\"c\":\"三\"} ] }"
	doc, err := parseJSON(text)
	require.NoError(t, err)
	for key, want := range map[string]string{"a": `"脸"`, "b": `[ "二"`} {
		require.True(t, strings.HasPrefix(text[doc.child(key).offset:], want), key)
	}
	require.True(t, strings.HasPrefix(text[doc.child("b").children[1].child("c").offset:], `"三"`))

	text = "脸: 一\n其他: {脸: 二, b: 三}\n---\nc: \"四\"\n"
	doc, err = parseYAML(text)
	require.NoError(t, err)
	require.Len(t, doc.children, 2)
	require.True(t, strings.HasPrefix(text[doc.children[0].child("其他").child("b").offset:], "三"))
	require.True(t, strings.HasPrefix(text[doc.children[1].child("c").offset:], `"四"`))
}

func TestBrokenDocuments(t *testing.T) {
	for _, text := range []string{"", "{", `{"a"}`, `{"a": 1} 2`, strings.Repeat("[", 500) + strings.Repeat("]", 500)} {
		_, err := parseJSON(text)
		require.Error(t, err, text)
	}
	for _, text := range []string{"a: [", "a: b: c", strings.Repeat("[", 500) + strings.Repeat("]", 500)} {
		_, err := parseYAML(text)
		require.Error(t, err, text)
	}
	require.Equal(t, []passage{{offset: 2, text: "我同意用户协议和人脸识别", scopes: 5}}, readFile("a.json", "{\n我同意用户协议和人脸识别\n"), "line by line")
}

// A sentence with a colon is no document.
func TestDocumentsAmongConstants(t *testing.T) {
	for text, want := range map[string]bool{
		`{"a": 1}`: true, "[1, 2]": true, "a: 1\nb: 2\n": true, "# c\na:\n  - b\n": true,
		"{{.Name}}": false, "[x] y": false, "Note: this is one line": false, "Note: read this\nWe agree: to nothing\n": false, "face": false, "": false,
	} {
		_, ok := document(text)
		require.Equal(t, want, ok, text)
	}
}

func TestSettle(t *testing.T) {
	for text, want := range map[string]string{
		`<p>{{if .A}}x{{end}}</p>`:                         `<p>{{if .A}}x{{end}}</p>`,
		`<i a="{{.A}}" {{if .B}} checked {{end}} b>{{.C}}`: `<i a="xxxxxx"                           b>{{.C}}`,
		`<i {% if a %}checked{% else %}b{% endif %}>`:      `<i                                        >`,
		`<i {{if .A}} b><u>{{end}}</u>`:                    `<i            ><u>{{end}}</u>`,
		`<i {{.A}} {{ unclosed >`:                          `<i xxxxxx {{ unclosed >`,
	} {
		require.Equal(t, want, settle(text), text)
	}
}
