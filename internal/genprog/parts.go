package genprog

import (
	"embed"
	"strings"
	"text/template"
)

// part is a file that looks alike in all packages.
type part struct{ file string }

var parts = []part{{"record.go"}, {"store.go"}, {"service.go"}, {"handler.go"}}

var mainPart = part{"main.go"}

//go:embed parts/*.tmpl
var texts embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{"title": title}).ParseFS(texts, "parts/*.tmpl"))

// expand returns the file of a part for p, a package or the list of all.
func (g *generator) expand(in part, data any) string {
	var b strings.Builder
	if err := templates.ExecuteTemplate(&b, in.file+".tmpl", data); err != nil {
		panic(err)
	}
	return b.String()
}

func text(name string) string {
	data, err := texts.ReadFile("parts/" + name + ".tmpl")
	if err != nil {
		panic(err)
	}
	return string(data)
}

// stubs are the modules that programs need: what packs say of them counts, not
// what is in them.
var stubs = []File{
	{"stubs/gorm/go.mod", "module gorm.io/gorm\n\ngo 1.24\n"},
	{"stubs/gorm/gorm.go", text("gorm.go")},
	{"stubs/face/go.mod", "module github.com/Kagami/go-face\n\ngo 1.24\n"},
	{"stubs/face/face.go", text("face.go")},
}

var goMod = text("go.mod")
