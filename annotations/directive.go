package annotations

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/near"
)

// Directive is one directive that follows the grammar.
type Directive struct {
	Name   string
	Pos    finding.Position
	Args   []string // parameters, rules or the choice, by the word's Operand
	Attrs  []Value  // in the order written
	Reason string
}

// Value is a name=value of a directive.
type Value struct{ Name, Value string }

// Attr returns the value of the attribute named, "" if the directive has none.
func (d *Directive) Attr(name string) string {
	for _, v := range d.Attrs {
		if v.Name == name {
			return v.Value
		}
	}
	return ""
}

// List returns the comma-separated values of the attribute named.
func (d *Directive) List(name string) []string {
	if v := d.Attr(name); v != "" {
		return strings.Split(v, ",")
	}
	return nil
}

// expired reports whether the directive has a last day and today, YYYY-MM-DD,
// is past it.
func (d *Directive) expired(today string) bool {
	until := d.Attr("until")
	return until != "" && today > until
}

// fault is what is wrong with a directive and how to mend it.
type fault struct {
	key    string // stable name of the fault for fingerprints
	text   lang.Text
	advice lang.Text
}

// nearMiss matches comments that are meant as directives and are none: with a
// space, a plus sign, a capital letter or a block comment, which the go/ast
// grammar of directives leaves to prose.
var nearMiss = regexp.MustCompile(`(?i)^(//|/\*)(\s*)[+@]?face-?lint(\s*:\s*|\s+)([a-z_-]+)`)

// parse reads the comment at pos. It returns a directive, or a fault if the
// comment means to be one and fails, or neither for prose.
func parse(pos token.Pos, text string) (*Directive, *fault) {
	d, ok := ast.ParseDirective(pos, text)
	if !ok || d.Tool != "facelint" {
		return nil, missed(text)
	}
	w, ok := word(d.Name)
	if !ok {
		return nil, unknownWord(d.Name)
	}
	fields, ok := split(d.Args)
	if !ok {
		return nil, &fault{
			key:    "quote:" + d.Name,
			text:   lang.Textf(lang.Text{En: "//facelint:%s has a quoted string that does not end", Zh: "//facelint:%s 的引号未闭合"}, d.Name),
			advice: lang.Text{En: "close the quote", Zh: "请补全引号"},
		}
	}
	return build(w, fields)
}

func missed(text string) *fault {
	m := nearMiss.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	name, ok := near.Nearest(strings.ToLower(m[4]), wordNames())
	glued := m[2] == "" && !strings.ContainsAny(m[3], " \t\r\n")
	if !ok && !glued {
		return nil // prose that happens to name the tool
	}
	if !ok {
		return unknownWord(m[4])
	}
	return &fault{
		key:    "form:" + name,
		text:   lang.Textf(lang.Text{En: "%q is not read as a directive", Zh: "%q 不会被识别为指令"}, strings.TrimSpace(m[0])),
		advice: lang.Textf(lang.Text{En: "write //facelint:%s without spaces, signs or capitals", Zh: "请写作 //facelint:%s，不带空格、符号或大写"}, name),
	}
}

func unknownWord(name string) *fault {
	f := &fault{
		key:    "unknown:" + name,
		text:   lang.Textf(lang.Text{En: "unknown directive //facelint:%s", Zh: "未知指令 //facelint:%s"}, name),
		advice: lang.Textf(lang.Text{En: "choose from %s", Zh: "可选：%s"}, strings.Join(wordNames(), ", ")),
	}
	if meant, ok := near.Nearest(strings.ToLower(name), wordNames()); ok {
		f.advice = lang.Textf(lang.Text{En: "write //facelint:%s", Zh: "请写作 //facelint:%s"}, meant)
	}
	return f
}

// field is a word of a directive's arguments; value holds what follows the
// sign of name=value.
type field struct {
	text, value string
	named       bool
}

// split cuts args into words at spaces. A word, and the value of name=value,
// may be quoted in Go's manner; // starts a remark.
func split(args string) (fields []field, ok bool) {
	for {
		args = strings.TrimLeftFunc(args, unicode.IsSpace)
		if args == "" || strings.HasPrefix(args, "//") {
			return fields, true
		}
		var f field
		end := strings.IndexFunc(args, unicode.IsSpace)
		if end < 0 {
			end = len(args)
		}
		if eq := strings.IndexByte(args[:end], '='); eq > 0 && attrName.MatchString(args[:eq]) {
			f.text, f.named, args = args[:eq], true, args[eq+1:]
			end -= eq + 1
		}
		text := args[:end]
		if args != "" && (args[0] == '"' || args[0] == '`') {
			quoted, err := strconv.QuotedPrefix(args)
			if err != nil {
				return nil, false
			}
			end = len(quoted)
			text, _ = strconv.Unquote(quoted)
		}
		if f.named {
			f.value = text
		} else {
			f.text = text
		}
		fields, args = append(fields, f), args[end:]
	}
}

var attrName = regexp.MustCompile(`^[a-z][a-z-]*$`)

// build makes a directive of a word and its arguments.
func build(w *Word, fields []field) (*Directive, *fault) {
	d := &Directive{Name: w.Name}
	var words []string
	for _, f := range fields {
		a, known := w.attr(f.text)
		switch {
		case f.named && known:
			if flt := checkValue(w, a, f.value); flt != nil {
				return nil, flt
			}
			if d.Attr(a.Name) != "" {
				return nil, twice(w, a)
			}
			d.Attrs = append(d.Attrs, Value{a.Name, f.value})
		case f.named && (len(words) == 0 || w.Operand == None):
			return nil, unknownAttr(w, f.text)
		case f.named:
			words = append(words, f.text+"="+f.value)
		default:
			words = append(words, f.text)
		}
	}
	for _, a := range w.Attrs {
		if a.Required && d.Attr(a.Name) == "" {
			return nil, missingAttr(w, a)
		}
	}
	return d, d.operands(w, words)
}

// operands distributes the words that are not name=value. Which words of
// notface are parameters is known only where it stands.
func (d *Directive) operands(w *Word, words []string) *fault {
	switch w.Operand {
	case None:
		if len(words) > 0 {
			return surplus(w, words[0])
		}
	case Params:
		for _, s := range words {
			d.Args = append(d.Args, commas(s)...)
		}
	case Reason, ParamsReason:
		d.Reason = strings.Join(words, " ")
	case Rules:
		if len(words) == 0 {
			return noRule(w)
		}
		d.Args, d.Reason = commas(words[0]), strings.Join(words[1:], " ")
	case Choice:
		if len(words) != 1 || !slices.Contains(w.Choices, words[0]) {
			return badChoice(w, strings.Join(words, " "))
		}
		d.Args = words
	}
	if d.Reason == "" && (w.Operand == Reason || w.Operand == ParamsReason || w.Operand == Rules) {
		return noReason(w)
	}
	return nil
}

func commas(s string) []string {
	return slices.DeleteFunc(strings.Split(s, ","), func(s string) bool { return s == "" })
}

func checkValue(w *Word, a Attr, value string) *fault {
	if a.Date {
		if _, err := time.Parse(time.DateOnly, value); err != nil {
			return badValue(w, a, value, "YYYY-MM-DD")
		}
	}
	if value == "" {
		return missingAttr(w, a)
	}
	if a.Choices == nil {
		return nil
	}
	for v := range strings.SplitSeq(value, ",") {
		if !slices.Contains(a.Choices, v) {
			meant, ok := near.Nearest(v, a.Choices)
			if !ok {
				meant = strings.Join(a.Choices, "|")
			}
			return badValue(w, a, v, meant)
		}
	}
	return nil
}
