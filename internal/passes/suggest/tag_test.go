package suggest

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

func TestInsertion(t *testing.T) {
	for _, c := range []struct{ name, lit, want string }{
		{"no tag", "", " `face:\"image\"`"},
		{"raw", "`json:\"a\"`", "`json:\"a\" face:\"image\"`"},
		{"several keys", "`json:\"a,omitempty\" gorm:\"column:b;type:blob\"`", "`json:\"a,omitempty\" gorm:\"column:b;type:blob\" face:\"image\"`"},
		{"quoted", `"json:\"a\""`, `"json:\"a\" face:\"image\""`},
		{"empty raw", "``", "`face:\"image\"`"},
		{"empty quoted", `""`, `"face:\"image\""`},
		{"space at the end", "`json:\"a\" `", "`json:\"a\" face:\"image\"`"},
		{"escapes in a value", "`json:\"a\\\"b\"`", "`json:\"a\\\"b\" face:\"image\"`"},
		{"colon and spaces in a value", "`gorm:\"comment:user id; not null\"`", "`gorm:\"comment:user id; not null\" face:\"image\"`"},
		{"said", "`face:\"template\"`", ""},
		{"said after others", "`json:\"a\" face:\"none,a drawing\"`", ""},
		{"a word", "`bad`", ""},
		{"no quotes", "`json:a`", ""},
		{"open value", "`json:\"a`", ""},
		{"no space between", "`json:\"a\"gorm:\"b\"`", ""},
		{"no key", "`:\"a\"`", ""},
		{"space in the key", "`js on:\"a\"`", ""},
		{"raw value", `"json:` + "`a`" + `"`, ""},
		{"rune value", "`json:'a'`", ""},
		{"no literal", "`open", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			offset, text, ok := insertion(c.lit, facedata.Image)
			require.Equal(t, c.want != "", ok)
			if !ok {
				return
			}
			got := c.lit[:offset] + text + c.lit[offset:]
			require.Equal(t, c.want, got)
			tag, err := strconv.Unquote(strings.TrimSpace(got))
			require.NoError(t, err)
			require.Equal(t, "image", reflect.StructTag(tag).Get("face"))
		})
	}
}

func TestDeedOf(t *testing.T) {
	for name, want := range map[string]string{
		"Encrypt": "encrypts", "AESEncrypt": "encrypts", "sm4_encrypt": "encrypts", "SealBox": "encrypts", "人脸加密": "encrypts",
		"BlurFaces": "anonymizes", "ApplyMosaic": "anonymizes", "Redact": "anonymizes",
		"DeletePhoto": "erases name=NAME", "PurgeAll": "erases name=NAME",
		"Decrypt": "", "IsEncrypted": "", "Unseal": "", "Deblur": "", "Save": "", "": "",
	} {
		d, ok := deedOf(name)
		require.Equal(t, want != "", ok, name)
		require.Equal(t, want, d.directive, name)
	}
}
