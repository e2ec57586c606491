package lang

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestVisible(t *testing.T) {
	for s, want := range map[string]string{
		"人脸 face\u3000ok":   "人脸 face\u3000ok",
		"a\nb\tc\r":         `a\nb\tc\r`,
		"\x1b[31mred":       `\x1b[31mred`,
		"\u202etxt.exe":     `\u202etxt.exe`,
		"\xff\x80\ufffd":    `\xff\x80` + "\ufffd",
		`a "quoted" \ path`: `a "quoted" \ path`,
	} {
		require.Equal(t, want, Visible(s))
		require.Equal(t, Same(want), Same(s).Visible())
	}
}
