package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// found is a finding as every driver can tell it.
type found struct {
	File      string
	Line, Col int
	Rule      string
	Message   string // what was found and what to do, in English, without the articles
}

func (f found) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Rule) }

func (f found) compare(g found) int {
	return cmp.Or(cmp.Compare(f.File, g.File), f.Line-g.Line, f.Col-g.Col, cmp.Compare(f.Rule, g.Rule), cmp.Compare(f.Message, g.Message))
}

// reported is a finding of a JSON report, and the module whose root its file is
// named from.
type reported struct {
	found
	Module, Severity string
}

// reportFindings reads the findings of a JSON report.
func reportFindings(report []byte) ([]reported, error) {
	var doc struct {
		Findings []struct {
			Rule, Module, Severity string
			Position               struct {
				File         string
				Line, Column int
			}
			Message, Advice struct{ En string }
		}
	}
	if err := json.Unmarshal(report, &doc); err != nil {
		return nil, err
	}
	var all []reported
	for _, f := range doc.Findings {
		message := f.Message.En
		if f.Advice.En != "" {
			message += "; " + f.Advice.En
		}
		all = append(all, reported{
			found{f.Position.File, f.Position.Line, f.Position.Column, f.Rule, lang.Visible(message)}, f.Module, f.Severity,
		})
	}
	return all, nil
}

// vetLine matches a finding, and neither the steps of its path, which follow a
// tab, nor the headings of packages.
var vetLine = regexp.MustCompile(`(?m)^(?:\./)?(\S+):(\d+):(\d+): (\w+: .*)$`)

// vetFindings reads the findings that go vet prints.
func vetFindings(out string) ([]found, error) {
	var all []found
	for _, m := range vetLine.FindAllStringSubmatch(out, -1) {
		f := oneLine(m[4])
		f.File = m[1]
		if _, err := fmt.Sscan(m[2]+" "+m[3], &f.Line, &f.Col); err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	slices.SortFunc(all, found.compare)
	return all, nil
}

// oneLine reads the message of a diagnostic: rule, finding and advice, articles.
func oneLine(message string) found {
	rule, text, _ := strings.Cut(message, ": ")
	if strings.HasSuffix(text, "]") {
		text, _, _ = cutLast(text, " [")
	}
	return found{Rule: rule, Message: text}
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func lines(all []found) string {
	var s strings.Builder
	for _, f := range all {
		fmt.Fprintf(&s, "\t%v: %s\n", f, f.Message)
	}
	return s.String()
}
