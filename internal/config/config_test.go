package config_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

const whole = `# 门禁系统
hosts: [faces.example.cn, "*.svc.cluster.local", 10.0.0.7]
packages:
  - match: [./door/..., .]
    role: device
    venue: residential
    consent: [face, keep]
    notice: 住户端 App 3.2 登记页
    by: 王工（合规部）
    until: 2027-06-30
assessments:
  - version: "2"
    date: 2026-03-01
    purposes: [attendance, 门禁]
    recipients: [Tencent Cloud]
    by: DPO
    until: 2027-03-01
filing: {id: 沪备2026-17, date: 2026-05-02, by: DPO, until: 2027-05-01}
recipients:
  - name: Tencent Cloud
    hosts: ["*.tencentcloudapi.com"]
    kind: entrusted
    contract: C-2026-004
    since: 2026-02-01
    by: legal
    until: 2026-12-31
stores:
  - match: [faces, "s3://face-*/raw"]
    at-rest: sse-kms
    purge: job purge-faces of the ops repository
    by: SRE
    until: 2027-01-31
exports:
  - recipient: AWS
    mechanism: standard-contract
    id: SC-9
    by: legal
    until: 2027-01-31
`

func read(t *testing.T, src string) *config.Config {
	t.Helper()
	c, err := config.Read(config.Name, []byte(src))
	require.NoError(t, err)
	return c
}

func TestRead(t *testing.T) {
	c := read(t, whole)
	require.True(t, c.Own("https://faces.example.cn:8443/v1"))
	require.True(t, c.Own("match.svc.cluster.local:80"))
	require.True(t, c.Own("http://10.0.0.7"))
	require.False(t, c.Own("faces.example.cn.evil.test"))
	require.False(t, c.Own(""))

	p := c.Of("example.com/gate", "example.com/gate/door/lock")
	require.Len(t, p, 1)
	require.Equal(t, []config.Scope{"face", "keep"}, p[0].Consent)
	require.Equal(t, finding.Position{File: config.Name, Line: 4, Col: 5}, p[0].Pos)
	require.Len(t, c.Of("example.com/gate", "example.com/gate"), 1)
	require.Empty(t, c.Of("example.com/gate", "example.com/gate/doors"))
	require.Empty(t, c.Of("example.com/gate", "example.com/gateway"))

	require.Equal(t, config.Words("C-2026-004"), c.Recipient("tencent cloud", "").Contract)
	require.NotNil(t, c.Recipient("", "https://iai.tencentcloudapi.com"))
	require.Nil(t, c.Recipient("Acme", ""))
	require.NotNil(t, c.Export("us-east-1", "AWS"))
	sealed := func(s config.Store) bool { return s.AtRest != "" }
	require.NotNil(t, c.Store("object:s3://face-prod/raw", sealed))
	require.Nil(t, c.Store("object:s3://face-prod/raws", sealed))
	require.Nil(t, c.Store("sql:faces", func(s config.Store) bool { return s.Erase != "" }))
	require.Equal(t, "DPO (.facelint.yaml, 2027-05-01)", c.Filing.Reason())
}

func TestEmptyFileSaysNothing(t *testing.T) {
	for _, src := range []string{"", "# nothing yet\n"} {
		require.Equal(t, &config.Config{}, read(t, src))
	}
}

func TestFactsEnd(t *testing.T) {
	c := read(t, whole)
	same, stale := c.At("2026-12-31")
	require.Empty(t, stale)
	require.Equal(t, c, same)
	live, stale := c.At("2027-02-01")
	require.Nil(t, live.Recipient("Tencent Cloud", ""))
	require.Len(t, c.Recipients, 1)
	require.Len(t, live.Packages, 1)
	var what []string
	for _, s := range stale {
		what = append(what, s.What)
	}
	require.Equal(t, []string{"recipients: Tencent Cloud", "stores: faces, s3://face-*/raw", "exports: AWS"}, what)
}

func TestMistakes(t *testing.T) {
	fact := "\n    by: x\n    until: 2027-01-01\n"
	for src, want := range map[string]string{
		"host: [a]\n":                           `1:1: unknown key "host"; did you mean hosts?`,
		"colour: red\n":                         `1:1: unknown key "colour"; choose from hosts, packages,`,
		"hosts: a\n":                            "1:8: want a list here",
		"hosts: []\n":                           "1:8: the list is empty",
		"hosts: [\"\"]\n":                       "1:9: want a text here",
		"hosts: [a]\nhosts: [b]":                "2:1: hosts is given twice",
		"a: [\n":                                "this is not YAML",
		"- a\n":                                 "1:1: want lines of the form key: value",
		"hosts: [\"a\u202eb\"]":                 "1:11: the character U+202E is not allowed",
		"hosts: [\"a\bb\"]":                     "1:11: the character U+0008 is not allowed",
		"hosts: [&x a, *x]":                     "1:15: write the value out",
		"packages:\n  - match: [door]" + fact:   `2:13: "door" names no packages of this module`,
		"packages:\n  - match: [./../x]" + fact: `2:13: "./../x" names no packages`,
		"packages:\n  - match: [.]\n    role: sever" + fact:                                                 `3:11: "sever" is none of the choices; write server`,
		"packages:\n  - match: [.]\n    venue: moon" + fact:                                                 `3:12: "moon" is none of the choices; write business, public,`,
		"packages:\n  - match: [.]\n    by: x\n":                                                            "2:5: until is missing here",
		"filing: {id: 7, date: 2026-02-30, by: x, until: 2027-01-01}\n":                                     `1:23: "2026-02-30" is no day`,
		"recipients:\n  - name: A\n    kind: joint" + fact:                                                  "2:5: contract is missing here",
		"assessments:\n  - version: 1\n    date: 2026-01-01\n    purposes: [a]\n    recipients: [B]" + fact: "2:5: the assessment 1 names the recipient B",
	} {
		_, err := config.Read(config.Name, []byte(src))
		require.ErrorContains(t, err, config.Name+":", src)
		require.ErrorContains(t, err, want, src)
		require.NotEqual(t, err.Error(), err.(*config.Error).In(lang.Zh), src)
	}
	_, err := config.Read(config.Name, []byte(strings.Repeat(whole, 2)))
	require.ErrorContains(t, err, "given twice")
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte("hosts: [*]"))
	f.Fuzz(func(t *testing.T, src []byte) {
		c, err := config.Read(config.Name, src)
		if err != nil {
			require.NotEmpty(t, err.(*config.Error).Pos.File)
			return
		}
		c.At("2026-01-01")
	})
}
