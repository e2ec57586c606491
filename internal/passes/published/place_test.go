package published

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		path, dir Place
		within    bool
	}{
		{"uploads/faces/${?}", "./uploads", true},
		{"uploads/faces", "uploads/faces/", true},
		{"./uploads/x.jpg", "uploads", true},
		{"uploads_old/x", "uploads", false},
		{"uploads${?}", "uploads/faces", false},
		{"/data/faces/x", "/data", true},
		{"/data/faces/x", "data", false},
		{"data/x", ".", true},
		{"/data/x", ".", false},
		{"../x", ".", false},
		{"${?}/x", ".", false},
		{"${a.C.Dir}/x", "${a.C.Dir}", true},
		{"${a.C.Dir}/x", "${a.C.Other}", false},
		{"${a.C.Dir}/x", ".", false},
		{"${?}", "${?}", false},
	} {
		require.Equal(t, c.within, c.path.Within(c.dir), "%s in %s", c.path, c.dir)
	}
}

func TestText(t *testing.T) {
	require.Equal(t, "{settings.S.Dir}/faces", Place("${example.com/app/settings.S.Dir}/faces").Text())
}

func TestPolicies(t *testing.T) {
	for text, opens := range map[string]bool{
		`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}]}`:                                     true,
		`{"Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":["s3:GetObject"],"Resource":["arn:%s/*"]}]}`: true,
		`{"Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::7:root"]},"Action":["s3:GetObject"]}]}`:       false,
		`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Condition":{"IpAddress":{}}}]}`:        false,
		`{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject"}]}`:                                      false,
		`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:PutObject"}]}`:                                     false,
	} {
		require.Equal(t, opens, opensPolicy(text), text)
	}
}
