package config

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/near"
)

// Error says what is wrong with a file, and where.
type Error struct {
	Pos  finding.Position
	Text lang.Text
}

// Error names the place and says what is wrong there.
func (e *Error) Error() string { return e.In(lang.En) }

// In is Error in the language l.
func (e *Error) In(l lang.Lang) string {
	place := e.Pos.File
	for _, n := range []int{e.Pos.Line, e.Pos.Col} {
		if n > 0 {
			place += ":" + strconv.Itoa(n)
		}
	}
	return place + ": " + e.Text.In(l)
}

// Read reads src, the contents of the file that messages and positions call
// name. An error is an *Error.
func Read(name string, src []byte) (*Config, error) {
	r := &reader{file: name}
	if err := r.printable(src); err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil {
		return nil, r.syntax(err)
	}
	c := &Config{}
	if len(doc.Content) == 0 {
		return c, nil
	}
	if err := r.value(doc.Content[0], reflect.ValueOf(c).Elem()); err != nil {
		return nil, err
	}
	return c, c.check(r)
}

// reader fills values from the nodes of one file.
type reader struct{ file string }

func (r *reader) fault(n *yaml.Node, text lang.Text, args ...any) error {
	return &Error{Pos: r.at(n), Text: lang.Textf(text, args...)}
}

func (r *reader) at(n *yaml.Node) finding.Position {
	return finding.Position{File: r.file, Line: n.Line, Col: n.Column}
}

// printable refuses characters that a reader of the file would not see.
func (r *reader) printable(src []byte) error {
	line, col := 1, 0
	for _, c := range string(src) {
		col++
		switch {
		case c == '\n':
			line, col = line+1, 0
		case c == unicode.ReplacementChar, c != '\t' && c != '\r' && unicode.IsControl(c), unicode.Is(unicode.Bidi_Control, c):
			return &Error{
				Pos:  finding.Position{File: r.file, Line: line, Col: col},
				Text: lang.Textf(lang.Text{En: "the character %U is not allowed here", Zh: "此处不允许字符 %U"}, c),
			}
		}
	}
	return nil
}

var yamlError = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntax makes an error of one of the YAML parser, which tells the line in its
// text.
func (r *reader) syntax(err error) error {
	e := &Error{Pos: finding.Position{File: r.file}, Text: lang.Same(err.Error())}
	if m := yamlError.FindStringSubmatch(err.Error()); m != nil {
		e.Pos.Line, _ = strconv.Atoi(m[1])
		e.Text = lang.Textf(lang.Text{En: "this is not YAML: %s", Zh: "不是合法的 YAML：%s"}, m[2])
	}
	return e
}

// value fills v from n.
func (r *reader) value(n *yaml.Node, v reflect.Value) error {
	if n.Kind == yaml.AliasNode {
		return r.fault(n, lang.Text{En: "write the value out: aliases are not read", Zh: "不支持别名，请写出完整内容"})
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return r.value(n, v.Elem())
	case reflect.Slice:
		return r.list(n, v)
	case reflect.Struct:
		return r.entry(n, v)
	}
	return r.scalar(n, v)
}

func (r *reader) list(n *yaml.Node, v reflect.Value) error {
	if n.Kind != yaml.SequenceNode {
		return r.fault(n, lang.Text{En: "want a list here: [a, b], or lines that begin with -", Zh: "此处应为列表：[a, b]，或以 - 开头的各行"})
	}
	if len(n.Content) == 0 {
		return r.fault(n, lang.Text{En: "the list is empty", Zh: "列表为空"})
	}
	for _, item := range n.Content {
		e := reflect.New(v.Type().Elem()).Elem()
		if err := r.value(item, e); err != nil {
			return err
		}
		v.Set(reflect.Append(v, e))
	}
	return nil
}

// entry fills a struct: every key must be one of its fields, every field that
// is not optional must have a key.
func (r *reader) entry(n *yaml.Node, v reflect.Value) error {
	if n.Kind != yaml.MappingNode {
		return r.fault(n, lang.Text{En: "want lines of the form key: value here", Zh: "此处应为 键: 值 的形式"})
	}
	fields := fieldsOf(v.Type())
	given := make(map[string]bool)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		at := slices.IndexFunc(fields, func(f field) bool { return f.key == key.Value })
		switch {
		case at < 0:
			return r.unknown(key, fields)
		case given[key.Value]:
			return r.fault(key, lang.Text{En: "%s is given twice", Zh: "%s 重复给出"}, key.Value)
		}
		given[key.Value] = true
		if err := r.value(value, v.FieldByIndex(fields[at].index)); err != nil {
			return err
		}
	}
	for _, f := range fields {
		if f.required && !given[f.key] {
			return r.fault(n, lang.Text{En: "%s is missing here", Zh: "此处缺少 %s"}, f.key)
		}
	}
	if pos := v.FieldByName("Pos"); pos.IsValid() {
		pos.Set(reflect.ValueOf(r.at(n)))
	}
	return nil
}

func (r *reader) unknown(key *yaml.Node, fields []field) error {
	var keys []string
	for _, f := range fields {
		keys = append(keys, f.key)
	}
	if meant, ok := near.Nearest(strings.ToLower(key.Value), keys); ok {
		return r.fault(key, lang.Text{En: "unknown key %q; did you mean %s?", Zh: "未知的键 %q；是否指 %s？"}, key.Value, meant)
	}
	return r.fault(key, lang.Text{En: "unknown key %q; choose from %s", Zh: "未知的键 %q；可选：%s"}, key.Value, strings.Join(keys, ", "))
}

// scalar fills a string of one of the types of this package.
func (r *reader) scalar(n *yaml.Node, v reflect.Value) error {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" || strings.TrimSpace(n.Value) == "" {
		return r.fault(n, lang.Text{En: "want a text here", Zh: "此处应为文本"})
	}
	v.SetString(n.Value)
	switch value := v.Interface().(type) {
	case Date:
		if !value.valid() {
			return r.fault(n, lang.Text{En: "%q is no day; write it as YYYY-MM-DD", Zh: "%q 不是日期，请写作 YYYY-MM-DD"}, n.Value)
		}
	case Pattern:
		if p := n.Value; p != "." && !strings.HasPrefix(p, "./") || strings.Contains(p, "../") {
			return r.fault(n, lang.Text{En: "%q names no packages of this module; write ./dir or ./dir/...", Zh: "%q 未指明本模块的包，请写作 ./dir 或 ./dir/..."}, p)
		}
	case Chosen:
		return r.chosen(n, value.Choices())
	}
	return nil
}

func (r *reader) chosen(n *yaml.Node, choices []string) error {
	if slices.Contains(choices, n.Value) {
		return nil
	}
	want := strings.Join(choices, ", ")
	if meant, ok := near.Nearest(n.Value, choices); ok {
		want = meant
	}
	return r.fault(n, lang.Text{En: "%q is none of the choices; write %s", Zh: "%q 不在可选值之内，请写作 %s"}, n.Value, want)
}

// field is a key of an entry.
type field struct {
	key      string
	index    []int
	required bool
}

// fieldsOf returns the keys of a struct, those of embedded ones among them.
func fieldsOf(t reflect.Type) []field {
	var all []field
	for _, f := range reflect.VisibleFields(t) {
		key, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
		if key != "" && key != "-" {
			all = append(all, field{key: key, index: f.Index, required: rest == ""})
		}
	}
	return all
}

// check holds what the file says against itself.
func (c *Config) check(r *reader) error {
	names := make(map[Words]bool)
	for _, p := range c.Recipients {
		if names[p.Name] {
			return &Error{Pos: p.Pos, Text: lang.Textf(lang.Text{En: "the recipient %s is described twice", Zh: "重复描述了接收方 %s"}, p.Name)}
		}
		names[p.Name] = true
	}
	for _, a := range c.Assessments {
		for _, name := range a.Recipients {
			if !names[name] {
				return &Error{Pos: a.Pos, Text: lang.Textf(lang.Text{
					En: "the assessment %s names the recipient %s, which is not described under recipients", Zh: "评估 %s 所列接收方 %s 未在 recipients 中描述",
				}, a.Version, name)}
			}
		}
	}
	return nil
}
