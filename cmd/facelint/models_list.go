package main

import (
	"cmp"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/near"
	"github.com/facelint/facelint/internal/passes/settings"
)

// listModels lists all packs, or the rows about the packages that are named.
func listModels(f *modelsFlags, out, _ io.Writer) (int, error) {
	if len(f.operands) == 0 {
		return driver.ExitClean, listPacks(out)
	}
	for i, path := range f.operands {
		if i > 0 {
			fmt.Fprintln(out)
		}
		if err := listRows(out, path); err != nil {
			return 0, err
		}
	}
	return driver.ExitClean, nil
}

// packLine is a line of the list of packs.
type packLine struct {
	path, pack string
	rows       []*model.Row
	replaces   int    // built-in rows
	forkOf     string // nothing else is set then
}

// listPacks writes a line for each pack and each known fork.
func listPacks(out io.Writer) error {
	lines, err := builtinLines()
	if err != nil {
		return err
	}
	packs, rows := 0, 0
	for _, l := range lines {
		if l.forkOf == "" {
			packs++
			rows += len(l.rows)
		}
	}
	users, err := userLines()
	if err != nil {
		return err
	}
	lines = append(lines, users...)
	slices.SortStableFunc(lines, func(a, b packLine) int { return cmp.Compare(a.path, b.path) })
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	say(w, lang.Text{En: "package\trows\twhat they say", Zh: "软件包\t行数\t内容"})
	for _, l := range lines {
		say(w, lang.Same("%s\t%s"), l.path, l.content())
	}
	if err := w.Flush(); err != nil {
		return err
	}
	say(out, lang.Text{
		En: "%d packs are built in, with %d rows; facelint models -list PATH shows the rows of one",
		Zh: "内置 %d 个模型，共 %d 行；facelint models -list 路径 可查看其内容",
	}, packs, rows)
	return nil
}

func (l packLine) content() lang.Text {
	if l.forkOf != "" {
		return lang.Textf(lang.Text{En: "-\tas %s", Zh: "-\t同 %s"}, l.forkOf)
	}
	var counts []string
	for _, c := range model.CountVerbs(l.rows) {
		counts = append(counts, fmt.Sprintf("%s %d", c.Verb, c.Rows))
	}
	text := lang.Same(fmt.Sprintf("%d\t%s", len(l.rows), strings.Join(counts, ", ")))
	if l.pack != "" {
		text = lang.Textf(lang.Text{En: "%s; yours, in %s", Zh: "%s；来自您的 %s"}, text, l.pack)
	}
	if l.replaces > 0 {
		text = lang.Textf(lang.Text{En: "%s (built-in rows replaced: %d)", Zh: "%s（取代 %d 个内置行）"}, text, l.replaces)
	}
	return text
}

func builtinLines() ([]packLine, error) {
	paths, err := model.Paths()
	if err != nil {
		return nil, err
	}
	var lines []packLine
	for _, path := range paths {
		pack, err := model.Builtin(path)
		if err != nil {
			return nil, err
		}
		lines = append(lines, packLine{path: path, rows: pack.Rows()})
	}
	forks, err := model.Forks()
	if err != nil {
		return nil, err
	}
	for fork, original := range forks {
		lines = append(lines, packLine{path: fork, forkOf: original})
	}
	return lines, nil
}

// userLines returns a line for each package in each pack of the user's.
func userLines() ([]packLine, error) {
	var lines []packLine
	for _, pack := range settings.Given().Models {
		first := len(lines)
		for _, row := range pack.Rows() {
			i := slices.IndexFunc(lines[first:], func(l packLine) bool { return l.path == row.Package }) + first
			if i < first {
				i = len(lines)
				lines = append(lines, packLine{path: row.Package, pack: pack.Name()})
			}
			lines[i].rows = append(lines[i].rows, row)
		}
		for i := first; i < len(lines); i++ {
			n, err := replaced(lines[i].rows)
			if err != nil {
				return nil, err
			}
			lines[i].replaces = n
		}
	}
	return lines, nil
}

// replaced counts the built-in rows that rows of the user's take the place of.
func replaced(rows []*model.Row) (int, error) {
	old := make(map[*model.Row]bool)
	for _, row := range rows {
		overlaid, err := row.Overlaid()
		if err != nil {
			return 0, err
		}
		for _, o := range overlaid {
			old[o] = true
		}
	}
	return len(old), nil
}

// listRows writes the rows about a package in the notation of packs, each with
// where it was learnt. Built-in rows that others take the place of become
// comments.
func listRows(out io.Writer, path string) error {
	pack, err := model.Builtin(path)
	if err != nil {
		return err
	}
	var user []*model.Row
	for _, p := range settings.Given().Models {
		for _, row := range p.Rows() {
			if model.SamePackage(row.Package, path) {
				user = append(user, row)
			}
		}
	}
	if pack == nil && len(user) == 0 {
		return noPack(path)
	}
	by := make(map[*model.Row]*model.Row)
	for _, row := range user {
		overlaid, err := row.Overlaid()
		if err != nil {
			return err
		}
		for _, old := range overlaid {
			by[old] = row
		}
	}
	fmt.Fprintln(out, "package", path)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if pack != nil {
		fmt.Fprintln(w, "#", pack.Name())
		for _, row := range pack.Rows() {
			if r := by[row]; r != nil {
				say(w, lang.Text{En: "# %s\t# %s:%d takes its place", Zh: "# %s\t# 由 %s:%d 取代"}, row, r.File, r.Line)
				continue
			}
			listRow(w, row)
		}
	}
	for i, row := range user {
		if i == 0 || user[i-1].File != row.File {
			fmt.Fprintln(w, "#", row.File)
		}
		listRow(w, row)
	}
	return w.Flush()
}

func listRow(w io.Writer, row *model.Row) {
	learnt := lang.Textf(lang.Text{En: "line %d", Zh: "第 %d 行"}, row.Line)
	if row.Note != "" {
		learnt = lang.Textf(lang.Text{En: "%s: %s", Zh: "%s：%s"}, learnt, row.Note)
	}
	say(w, lang.Same("%s\t# %s"), row, learnt)
}

// noPack says that a package has no pack, and which one may have been meant.
func noPack(missing string) error {
	paths, err := model.Paths()
	if err != nil {
		return err
	}
	text := lang.Textf(lang.Text{En: "there is no pack about %s", Zh: "没有关于 %s 的模型"}, missing)
	alike := slices.DeleteFunc(slices.Clone(paths), func(p string) bool { return path.Base(p) != path.Base(missing) })
	if meant, ok := near.Nearest(missing, paths); ok && !slices.Contains(alike, meant) {
		alike = append([]string{meant}, alike...)
	}
	if len(alike) > 0 {
		text = lang.Textf(lang.Text{En: "%s; did you mean %s?", Zh: "%s；是否指 %s？"}, text, strings.Join(alike[:min(len(alike), 3)], ", "))
	}
	return &driver.UsageError{
		Text: text, Next: lang.Text{En: "facelint models -list lists the packs", Zh: "facelint models -list 列出所有模型"},
	}
}
