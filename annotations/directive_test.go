package annotations

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]*Directive{
		"//facelint:raw":                     {Name: "raw"},
		"//facelint:raw img,thumb  other":    {Name: "raw", Args: []string{"img", "thumb", "other"}},
		"//facelint:raw img // the selfie":   {Name: "raw", Args: []string{"img"}},
		"//facelint:notface a drawing":       {Name: "notface", Reason: "a drawing"},
		`//facelint:store name="face table"`: {Name: "store", Attrs: []Value{{"name", "face table"}}},
		"//facelint:store name=`a b`":        {Name: "store", Attrs: []Value{{"name", "a b"}}},
		"//facelint:consent scope=face,keep": {Name: "consent", Attrs: []Value{{"scope", "face,keep"}}},
		"//facelint:role device":             {Name: "role", Args: []string{"device"}},
		"//facelint:allow rawface,retain by order of 1=2 until=2027-01-31": {
			Name: "allow", Args: []string{"rawface", "retain"}, Reason: "by order of 1=2", Attrs: []Value{{"until", "2027-01-31"}},
		},
		"//facelint:basis kind=news interview": {Name: "basis", Reason: "interview", Attrs: []Value{{"kind", "news"}}},
	} {
		got, flt := parse(1, text)
		require.Nil(t, flt, text)
		require.Equal(t, want, got, text)
	}
}

func TestProseIsNoDirective(t *testing.T) {
	for _, text := range []string{
		"// facelint maps findings to articles",
		"// facelint: the design of the house",
		"// Package facelint: raw",
		"//go:generate facelint:raw",
		"/* text */",
		"//",
		"//\t//facelint:raw img",
		"// see facelint:raw",
		"// facebook:raw",
		"// facelint reports rawface",
	} {
		d, flt := parse(1, text)
		require.Nil(t, d, text)
		require.Nil(t, flt, text)
	}
}

func TestMistakes(t *testing.T) {
	for text, want := range map[string][2]string{
		"// facelint:raw":                                {"not read as a directive", "write //facelint:raw "},
		"//facelint: raw":                                {"not read as a directive", "write //facelint:raw "},
		"// +facelint:raw":                               {"not read as a directive", "write //facelint:raw "},
		"//FaceLint:Raw":                                 {"not read as a directive", "write //facelint:raw "},
		"//facelint:Raw":                                 {"not read as a directive", "write //facelint:raw "},
		"//facelint raw":                                 {"not read as a directive", "write //facelint:raw "},
		"//face-lint:alow rawface reason":                {"not read as a directive", "write //facelint:allow "},
		"/* facelint:template */":                        {"not read as a directive", "write //facelint:template "},
		"// @facelint:notface":                           {"not read as a directive", "write //facelint:notface "},
		"//facelint:tempalte":                            {"unknown directive //facelint:tempalte", "write //facelint:template"},
		"//facelint:anonymises":                          {"unknown directive", "write //facelint:anonymizes"},
		"//facelint:xyzzy":                               {"unknown directive", "choose from raw, template"},
		"//facelint:allow":                               {"names no rule", "write it as in //facelint:allow"},
		"//facelint:allow rawface":                       {"gives no reason", "write it as in //facelint:allow"},
		"//facelint:allow rawface until=2027-01-31":      {"gives no reason", ""},
		"//facelint:allow rawface why until=31.1.2027":   {"does not take until=31.1.2027", "write until=YYYY-MM-DD"},
		"//facelint:allow rawface why until=2027-02-30":  {"does not take until=2027-02-30", ""},
		"//facelint:allow untill=2027-01-31 rawface why": {"does not take untill=", "write until="},
		"//facelint:notface":                             {"gives no reason", ""},
		"//facelint:basis kind=statutory":                {"gives no reason", ""},
		"//facelint:basis kind=statutary by order":       {"does not take kind=statutary", "write kind=statutory"},
		"//facelint:store":                               {"needs name=", "write it as in //facelint:store name="},
		"//facelint:store name=":                         {"needs name=", ""},
		"//facelint:store name=a name=b":                 {"gives name= twice", ""},
		"//facelint:store faces name=a":                  {`does not take "faces"`, ""},
		"//facelint:store colour=red name=a":             {"does not take colour=", ""},
		"//facelint:consent scope=face,everything":       {"does not take scope=everything", "face|keep|offdevice"},
		"//facelint:role sever":                          {`does not take "sever"`, "write //facelint:role server"},
		"//facelint:role":                                {"does not take", "device, server"},
		"//facelint:role device server":                  {"does not take", ""},
		`//facelint:store name="open`:                    {"quoted string that does not end", "close the quote"},
		"//facelint:guardian someone":                    {`does not take "someone"`, ""},
	} {
		_, flt := parse(1, text)
		require.NotNil(t, flt, text)
		require.Contains(t, flt.text.En, want[0], text)
		require.Contains(t, flt.advice.En, want[1], text)
		require.NotEmpty(t, flt.text.Zh, text)
		require.NotEmpty(t, flt.advice.Zh, text)
		require.NotContains(t, flt.text.En+flt.text.Zh+flt.advice.En+flt.advice.Zh, "%!", text)
		require.NotEmpty(t, flt.key, text)
	}
}

func TestMistakesOfPlace(t *testing.T) {
	for text, want := range map[string][2]string{
		"//facelint:erases name=a\nvar X int":                       {"stands on a variable, where it has no effect", "put it on a function"},
		"//facelint:role device\ntype T int":                        {"stands on a type", "put it on a package"},
		"//facelint:raw\n\nvar X int":                               {"stands on nothing", "put it on a function, a type, a field or a variable"},
		"//facelint:raw b\nfunc f(a []byte) {}":                     {`names "b", which is no parameter here`, "write a"},
		"//facelint:raw img\nfunc f(int) {}":                        {`names "img"`, "leave the name out"},
		"//facelint:raw img\nvar X int":                             {`names "img"`, "leave the name out"},
		"//facelint:notface a\nfunc f(a []byte) {}":                 {"gives no reason", ""},
		"type T struct {\n\tA int `face:\"picture\"`\n}":            {`face:"picture" is not understood`, `face:"image"`},
		"type T struct {\n\tA int `face:\"none\"`\n}":               {`face:"none" is not understood`, "none,REASON"},
		"type T struct {\n\tA int `face:\"\"`\n}":                   {"is not understood", ""},
		"type T struct {\n\tA int `face:\"image|score\"`\n}":        {"is not understood", ""},
		"func f() {\n\tx := 1 //facelint:guardian\n\t_ = x\n}":      {"stands on a variable", "put it on a function"},
		"func f() {\n\treturn //facelint:raw\n}":                    {"stands on nothing", ""},
		"var (\n\tX int\n\tY int\n) //facelint:raw":                 {"stands on nothing", ""},
		"//facelint:allow rawface once until=2026-10-31\nvar X int": {"expired on 2026-10-31", "renew the date"},
		"type T interface {\n\t//facelint:role device\n\tM()\n}":    {"stands on a function", ""},
	} {
		x := newProgram(t).add("a", "package a\n\n"+text+"\n")
		require.Len(t, x.Problems(), 1, text)
		problem := x.Problems()[0]
		require.Contains(t, problem.Text.En, want[0], text)
		require.Contains(t, problem.Advice.En, want[1], text)
		require.NotContains(t, fmt.Sprint(problem), "%!", text)
		require.Equal(t, "a/f.go", problem.Pos.File)
		require.Greater(t, problem.Pos.Line, 2)
	}
	x := newProgram(t).add("a", "//facelint:raw\n\n//facelint:allow rawface why\n\npackage a\n")
	require.Len(t, x.Problems(), 2)
	require.Contains(t, x.Problems()[1].Text.En, "stands on a package")
}

func TestExamplesOfTheVocabulary(t *testing.T) {
	manual, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, w := range Vocabulary() {
		d, flt := parse(1, w.Example)
		require.Nil(t, flt, w.Example)
		require.Equal(t, w.Name, d.Name)
		require.NotEmpty(t, w.Doc.En)
		require.NotEmpty(t, w.Doc.Zh)
		require.NotZero(t, w.Places)
		require.Regexp(t, `(?m)^//\t`+w.Name+` `, string(manual), "the manual leaves it out")
		for _, a := range w.Attrs {
			for _, c := range a.Choices {
				require.Regexp(t, `[=|\s]`+c+`\b`, strings.ReplaceAll(string(manual), "\n//", ""), "the manual leaves out %s=%s", a.Name, c)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, w := range Vocabulary() {
		f.Add(w.Example)
	}
	f.Add(`//facelint:store name="`)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 2 || strings.Contains(text, "\n") {
			return
		}
		mayBeDirective(text)
		if d, flt := parse(1, text); flt == nil && d != nil {
			_, known := word(d.Name)
			require.True(t, known)
		}
	})
}
