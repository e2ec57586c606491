package near

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNearest(t *testing.T) {
	choices := []string{"raw", "template", "consent", "withdraws"}
	for word, want := range map[string]string{
		"tempalte": "template", "templat": "template", "templates": "template", "rwa": "raw", "consend": "consent",
		"raw": "raw", "xyz": "", "": "", "withdraw": "withdraws",
	} {
		got, ok := Nearest(word, choices)
		require.Equal(t, want, got, word)
		require.Equal(t, want != "", ok, word)
	}
	first, ok := Nearest("bat", []string{"cat", "hat"})
	require.True(t, ok)
	require.Equal(t, "cat", first)
}

func TestAlike(t *testing.T) {
	names := []string{"consent", "softerase", "rawface", "retain", "erase"}
	require.Equal(t, []string{"erase", "softerase"}, Alike("Erase", names))
	require.Equal(t, []string{"rawface"}, Alike("rawfcae", names))
	require.Empty(t, Alike("upload", names))
	require.Empty(t, Alike("", names))
}

func TestDistance(t *testing.T) {
	require.Equal(t, 1, distance("ab", "ba"))
	require.Equal(t, 3, distance("kitten", "sitting"))
	require.Equal(t, 2, distance("", "人脸"))
}
