package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/rule"
)

// section is what of a configuration is described in a table of its own.
type section struct {
	key  string
	form reflect.Type
}

// sections returns the top level and the lists in it.
func sections() []section {
	top := reflect.TypeFor[config.Config]()
	all := []section{{"", top}}
	for f := range fields(top) {
		t := f.Type
		if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t.Kind() == reflect.Struct {
			key, _ := keyOf(f)
			all = append(all, section{key, t})
		}
	}
	return all
}

// fields yields the fields of a struct that are keys of the file.
func fields(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for _, f := range reflect.VisibleFields(t) {
			if key, _ := keyOf(f); key != "" && !yield(f) {
				return
			}
		}
	}
}

// keyOf returns the key of a field, "" if it has none, and whether it must be
// given.
func keyOf(f reflect.StructField) (key string, required bool) {
	key, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
	if key == "-" {
		return "", false
	}
	return key, key != "" && rest == ""
}

// choicesOf returns the values that a field, or each entry of it, is chosen
// from; nil if there is no list.
func choicesOf(t reflect.Type) []string {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if c, ok := reflect.Zero(t).Interface().(config.Chosen); ok {
		return c.Choices()
	}
	return nil
}

// configPage is the manual of the configuration file.
func configPage() string {
	p := newPage("Configuration", "`"+config.Name+"`, at the root of a module, says what its code cannot show. Findings that a fact answers are kept "+
		"with the fact as their reason, like those that a directive silences; the configuration of dependencies is not read. "+
		"[config.schema.json]("+schemaName+") is its form for editors.\n\n"+
		"模块根目录下的 `"+config.Name+"` 说明代码无法体现的事实。被事实说明的提示连同该事实作为理由保留在报告中；不读取依赖模块的配置。")
	p.para("%s", "Reading is strict: an unknown or repeated key, a missing or bad value, an empty list and a control character are errors with line and column. "+
		"Every entry names who says so (`by`) and the last day for which it is said (`until`); past that day it counts no more and `assess` reports it. "+
		"An entry that answers nothing is a warning.\n\n"+
		"读取是严格的：未知或重复的键、缺失或错误的值、空列表、控制字符均为错误，并指明行列。每条都要写明由谁确认（`by`）和有效期（`until`）；"+
		"期满即失效，并由 `assess` 提示。没有起作用的条目会被警告。")
	p.para("```yaml\n%s```", example)
	for _, s := range sections() {
		if s.key != "" {
			p.para("## %s", s.key)
		}
		p.head("key", "", "")
		for f := range fields(s.form) {
			key, required := keyOf(f)
			need := ""
			if required {
				need = "required<br>必填"
			}
			what := f.Tag.Get("jsonschema") + "<br>" + f.Tag.Get("zh")
			if c := choicesOf(f.Type); c != nil {
				what += "<br>`" + strings.Join(c, "`, `") + "`"
			}
			p.row("`"+key+"`", need, what)
		}
	}
	return p.String()
}

// example is a file that says a little of everything.
const example = `hosts: [faces.example.cn, "*.svc.cluster.local"]
packages:
  - match: [./door/...]
    role: device
    venue: residential
    purpose: access
    notice: resident app 3.2, page "face entry"
    by: Li Na, compliance
    until: 2027-06-30
recipients:
  - {name: Tencent Cloud, kind: entrusted, contract: C-2026-004, since: 2026-02-01, by: legal, until: 2027-01-31}
assessments:
  - {version: "2", date: 2026-03-01, purposes: [access], recipients: [Tencent Cloud], by: DPO, until: 2027-02-28}
filing: {id: HU-2026-0017, date: 2026-05-02, by: DPO, until: 2027-05-01}
stores:
  - {match: ["sql:faces"], at-rest: tde, purge: "job purge-faces of the operations repository, nightly", by: SRE, until: 2027-01-31}
`

const schemaName = "config.schema.json"

// configSchema is the form of the configuration file.
func configSchema() string {
	types := map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[config.Date]():    {Type: "string", Pattern: `^\d{4}-\d{2}-\d{2}$`},
		reflect.TypeFor[config.Pattern](): {Type: "string", Pattern: `^\.(/.*)?$`},
		reflect.TypeFor[config.Words]():   {Type: "string", MinLength: jsonschema.Ptr(1)},
	}
	for _, s := range sections() {
		for f := range fields(s.form) {
			if c := choicesOf(f.Type); c != nil {
				t := f.Type
				if t.Kind() == reflect.Slice {
					t = t.Elem()
				}
				types[t] = &jsonschema.Schema{Type: "string", Enum: anys(c)}
			}
		}
	}
	schema, err := jsonschema.For[config.Config](&jsonschema.ForOptions{TypeSchemas: types})
	if err != nil {
		panic(fmt.Sprintf("the types of a configuration have no schema: %v", err))
	}
	present(schema)
	schema.Schema, schema.ID, schema.Title = "https://json-schema.org/draft/2020-12/schema", rule.Homepage+"/blob/main/docs/"+schemaName, config.Name
	text, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("the schema of a configuration cannot be written: %v", err))
	}
	return string(text) + "\n"
}

// present takes null out of what values may be: a key that is given says
// something, and a list has entries.
func present(s *jsonschema.Schema) {
	if len(s.Types) == 2 {
		s.Type, s.Types = s.Types[1], nil
	}
	if s.Type == "array" {
		s.MinItems = jsonschema.Ptr(1)
		present(s.Items)
	}
	for _, p := range s.Properties {
		present(p)
	}
}

func anys(list []string) []any {
	all := make([]any, len(list))
	for i, s := range list {
		all[i] = s
	}
	return all
}
