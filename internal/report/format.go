package report

import (
	"fmt"
	"io"
	"strings"
)

// Writer lays a document out in one format. It returns the first error of the
// io.Writer.
type Writer func(io.Writer, *Document) error

// formats lists the writers by name; the first is the default.
var formats = []struct {
	name  string
	write Writer
}{
	{"text", Text},
	{"json", JSON},
	{"sarif", SARIF},
}

// Formats returns the names of the formats; the first is the default.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Format returns the writer of the format named name, or an error that lists
// the choices.
func Format(name string) (Writer, error) {
	for _, f := range formats {
		if f.name == name {
			return f.write, nil
		}
	}
	return nil, fmt.Errorf("unknown format %q: use one of %s", name, strings.Join(Formats(), ", "))
}
