package acts

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSelected(t *testing.T) {
	for _, c := range []struct {
		text string
		i    int
		want string
	}{
		{"SELECT face_consent FROM members WHERE id = ?", 0, "face_consent"},
		{"select m.name, m.`face_agreed` as agreed\nfrom members m", 1, "agreed"},
		{"SELECT count(*) FROM `app`.`face_consents` WHERE id = $1", 0, "face_consents"},
		{"SELECT 1 FROM face_consents", 0, "face_consents"},
		{"SELECT face_consent FROM members", 3, "members"},
		{"SELECT now()", 0, ""},
	} {
		require.Equal(t, c.want, selected(c.text, c.i), c.text)
	}
}
