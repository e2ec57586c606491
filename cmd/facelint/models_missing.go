package main

import (
	"context"
	"fmt"
	"go/types"
	"io"
	"os"
	"os/signal"
	"slices"
	"text/tabwriter"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
)

var (
	missingHead = lang.Text{
		En: `# Functions that face data is passed to and of which nothing is known, those at
# most places first. Under each stand rows to choose from: take "# " away from
# those that are true, replace MEDIUM by what keeps the data (file, sql, document,
# keyvalue, object, vector, gallery, queue, memory), say where that was learnt, and
# try: facelint models -check FILE. How rows are written: ` + packs,
		Zh: `# 以下函数接收人脸数据而尚无模型，出现处多者在前。每个函数下列出备选行：对属实者
# 去掉行首的“# ”，将 MEDIUM 换成留存介质（file、sql、document、keyvalue、object、
# vector、gallery、queue、memory），注明依据，再运行 facelint models -check 文件。
# 写法：` + packs,
	}
	missingNone = lang.Text{
		En: "# Face data is passed to no function of which nothing is known.",
		Zh: "# 没有接收人脸数据而尚无模型的函数。",
	}
	missingPlaces = lang.Text{En: "# places: %d, first %s", Zh: "# 共 %d 处，首处 %s"}

	// proposed says when a proposed row is true.
	proposed = map[model.When]lang.Text{
		model.IfKept:       {En: "if it keeps what it is given", Zh: "若留存所接收的数据"},
		model.IfPassedOn:   {En: "if that comes out there", Zh: "若数据由此传出"},
		model.IfRecognised: {En: "if it looks for faces in it", Zh: "若在其中识别人脸"},
		model.IfNothing:    {En: "if none of this", Zh: "若均非如此"},
	}
)

// missingModels lists what wants a model, as a pack to complete.
func missingModels(f *modelsFlags, out, stderr io.Writer) (int, error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	f.options.Patterns = f.operands
	missing, problems, err := driver.Missing(ctx, f.options)
	if err != nil {
		return 0, err
	}
	missing = slices.DeleteFunc(missing, func(u driver.Unmodelled) bool { return len(model.Propose(u.Func, u.Args)) == 0 })
	if len(missing) == 0 {
		say(out, missingNone)
	} else if err := writeMissing(out, missing); err != nil {
		return 0, err
	}
	if problems > 0 {
		say(stderr, lang.Text{
			En: "facelint: incomplete: part of the code was not analysed (problems: %d; facelint lists them)",
			Zh: "facelint: 结果不完整：部分代码未能分析（%d 个问题，运行 facelint 可查看）",
		}, problems)
		return driver.ExitFailure, nil
	}
	return driver.ExitClean, nil
}

// writeMissing writes proposals by package, in the order of each one's first
// function.
func writeMissing(out io.Writer, missing []driver.Unmodelled) error {
	say(out, missingHead)
	var paths []string
	for _, u := range missing {
		if path := u.Func.Pkg().Path(); !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	for _, path := range paths {
		fmt.Fprintf(out, "\npackage %s\n", path)
		for _, u := range missing {
			if u.Func.Pkg().Path() != path {
				continue
			}
			if err := propose(out, u); err != nil {
				return err
			}
		}
	}
	return nil
}

// propose writes the rows about one function to choose from, as comments.
func propose(out io.Writer, u driver.Unmodelled) error {
	signature := types.ObjectString(u.Func, types.RelativeTo(u.Func.Pkg()))
	fmt.Fprintf(out, "\n# %s\n", lang.Visible(signature))
	first := u.Places[0]
	say(out, missingPlaces, len(u.Places), fmt.Sprintf("%s:%d:%d", lang.Visible(first.File), first.Line, first.Col))
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, p := range model.Propose(u.Func, u.Args) {
		say(w, lang.Same("# %s\t# %s"), p.Row, proposed[p.When])
	}
	return w.Flush()
}
