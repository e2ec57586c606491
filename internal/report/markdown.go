package report

import (
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// markdownSpecial are the characters that can start a construct of GitHub's
// Markdown, an HTML tag in it, a bare address or a mention.
const markdownSpecial = "\\`*_{}[]<>()#+!|~&:@"

// escapeMarkdown returns Markdown that shows s as it is. Names and strings of
// analysed code can hold links and tags.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(markdownSpecial, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// plain returns s with nothing in it that SARIF takes for a link in a plain
// message: "[]byte" stays, "[text](target)" is broken up.
func plain(s string) string { return strings.ReplaceAll(s, "](", "] (") }

// markdownCite links a citation to the text of its instrument, where the
// catalogue knows an address.
func markdownCite(a article, l lang.Lang) string {
	cite := escapeMarkdown(a.Cite.In(l))
	if a.URL == "" {
		return cite
	}
	return "[" + cite + "](" + a.URL + ")"
}
