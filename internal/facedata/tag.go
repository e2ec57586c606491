package facedata

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Tag is what a struct tag says of its field.
type Tag struct {
	Names    []string // of keys, columns and form fields, without repeats
	Remarks  []string // comments and labels for people
	Contents bool     // the type of the column is one for contents, not for names and addresses
}

// nameKeys are the keys of struct tags whose value starts with a name, up to a
// comma.
var nameKeys = []string{
	"json", "form", "bson", "db", "yaml", "xml", "query", "uri", "param", "msgpack", "mapstructure", "gorethink", "dynamodbav", "dynamo", "firestore",
	"toml", "header", "path", "csv", "avro", "cbor", "codec", "bun", "pg", "redis", "datastore", "spanner", "bigquery", "ch", "thrift", "structs", "schema",
}

// textKeys are the keys of struct tags whose value is a text for people.
var textKeys = []string{"comment", "description", "desc", "dc", "des", "label", "title", "excel", "xlsx", "zh", "cn", "swaggerdescription"}

// Words that say of a field in tags of the form key=value or key:value.
var (
	pairNames   = []string{"name", "json", "column"}
	pairRemarks = []string{"comment", "description", "title"}
)

// ReadTag returns what a struct tag says of its field: keys of encodings and
// forms, columns of mappers with the comments that they write into the schema,
// names of protobuf fields, and labels. The order is that of the keys in this
// package.
func ReadTag(tag reflect.StructTag) Tag {
	var t Tag
	for _, key := range nameKeys {
		name, _, _ := strings.Cut(tag.Get(key), ",")
		if !strings.Contains(name, ":") {
			t.name(name)
		}
	}
	t.pairs(tag.Get("protobuf"), ",", "=")
	t.pairs(tag.Get("parquet"), ",", "=")
	t.pairs(tag.Get("jsonschema"), ",", "=")
	for _, key := range []string{"gorm", "sql", "milvus"} {
		t.pairs(tag.Get(key), ";", ":")
	}
	t.pairs(tag.Get("bun"), ",", ":")
	t.pairs(tag.Get("pg"), ",", ":")
	t.xorm(tag.Get("xorm"))
	t.beego(tag.Get("orm"))
	for _, key := range textKeys {
		t.remark(tag.Get(key))
	}
	return t
}

// TagWords returns the names in a struct tag, and after them the remarks.
func TagWords(tag reflect.StructTag) []string {
	t := ReadTag(tag)
	for _, r := range t.Remarks {
		if !slices.Contains(t.Names, r) {
			t.Names = append(t.Names, r)
		}
	}
	return t.Names
}

func (t *Tag) name(s string) {
	if s = strings.TrimSpace(s); s != "" && s != "-" && !slices.Contains(t.Names, s) {
		t.Names = append(t.Names, s)
	}
}

func (t *Tag) remark(s string) {
	if s = strings.Trim(strings.TrimSpace(s), "'"); s != "" && s != "-" && !slices.Contains(t.Remarks, s) {
		t.Remarks = append(t.Remarks, s)
	}
}

// pairs reads a tag that is a list of keys with values.
func (t *Tag) pairs(s, between, within string) {
	for part := range strings.SplitSeq(s, between) {
		key, value, ok := strings.Cut(part, within)
		if !ok {
			continue
		}
		switch key = strings.ToLower(strings.TrimSpace(key)); {
		case slices.Contains(pairNames, key):
			t.name(value)
		case slices.Contains(pairRemarks, key):
			t.remark(value)
		case key == "type":
			t.Contents = HoldsContents(value)
		}
	}
}

// xorm reads a tag of xorm: the column stands in single quotes, and its
// comment in quotes within comment().
func (t *Tag) xorm(s string) {
	for i, part := range strings.Split(s, "'") {
		switch before, _, _ := strings.Cut(s, "'"+part+"'"); {
		case i%2 == 0:
			t.Contents = t.Contents || HoldsContents(part)
		case strings.HasSuffix(strings.ToLower(strings.TrimSpace(before)), "comment("):
			t.remark(part)
		default:
			t.name(part)
		}
	}
}

// beego reads a tag of beego's mapper, whose values stand in parentheses; a
// plain word is the column of others.
func (t *Tag) beego(s string) {
	for part := range strings.SplitSeq(s, ";") {
		key, value, ok := strings.Cut(strings.TrimSpace(part), "(")
		switch value = strings.TrimSuffix(value, ")"); {
		case !ok:
			name, _, _ := strings.Cut(key, ",")
			t.name(name)
		case key == "column":
			t.name(value)
		case key == "description":
			t.remark(value)
		case key == "type":
			t.Contents = HoldsContents(value)
		}
	}
}

// contentTypes are the types of columns that are made for what is long: no
// name and no address takes them.
var contentTypes = regexp.MustCompile(`(?i)\b(?:(?:tiny|medium|long)?blob|mediumtext|longtext|bytea|n?clob|varbinary|n?varchar\s*\(max\))`)

// HoldsContents reports whether the type of a database column is one for
// contents rather than for names and addresses.
func HoldsContents(column string) bool { return contentTypes.MatchString(column) }
