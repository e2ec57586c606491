package facedata

import (
	"reflect"
	"slices"
	"strings"
)

// listKeys are the keys of struct tags whose value starts with a name, up to a
// comma.
var listKeys = []string{"json", "form", "bson", "db", "yaml", "xml", "query", "uri", "param", "msgpack", "mapstructure", "gorethink", "dynamodbav", "firestore"}

// TagWords returns the names that a struct tag gives to its field: keys of
// encodings and forms, columns of gorm and xorm and the comments they write
// into the schema, and names of protobuf fields. The order is that of the keys
// in this package, and no name comes twice.
func TagWords(tag reflect.StructTag) []string {
	var found []string
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" && s != "-" && !slices.Contains(found, s) {
			found = append(found, s)
		}
	}
	for _, key := range listKeys {
		name, _, _ := strings.Cut(tag.Get(key), ",")
		add(name)
	}
	for part := range strings.SplitSeq(tag.Get("protobuf"), ",") {
		if name, value, ok := strings.Cut(part, "="); ok && (name == "name" || name == "json") {
			add(value)
		}
	}
	for part := range strings.SplitSeq(tag.Get("gorm"), ";") {
		if name, value, ok := strings.Cut(part, ":"); ok {
			switch strings.ToLower(strings.TrimSpace(name)) {
			case "column", "comment":
				add(value)
			}
		}
	}
	for _, name := range quoted(tag.Get("xorm")) {
		add(name)
	}
	return found
}

// quoted returns what stands in single quotes, which is how xorm marks the
// column and, inside comment(), its comment.
func quoted(s string) []string {
	var inside []string
	for i, part := range strings.Split(s, "'") {
		if i%2 == 1 {
			inside = append(inside, part)
		}
	}
	return inside
}
