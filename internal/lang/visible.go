package lang

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible returns s as one line of text with everything escaped that does not
// show, or that changes how its neighbours show: control characters, terminal
// escapes, bidirectional overrides, line ends, bytes that are not UTF-8.
// Messages quote names and strings of the code analysed, which may be hostile.
func Visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case strconv.IsPrint(r) || unicode.Is(unicode.Zs, r):
			b.WriteRune(r)
		default:
			quoted := strconv.QuoteRuneToASCII(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		}
		i += n
	}
	return b.String()
}

// Visible returns t with Visible applied to both languages.
func (t Text) Visible() Text { return Text{En: Visible(t.En), Zh: Visible(t.Zh)} }
