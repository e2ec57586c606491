package main

import (
	"context"
	"errors"
	"fmt"
	"go/types"
	"io"
	"os"
	"os/signal"
	"slices"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
)

// checkModels reads packs and holds their rows against the packages that they
// are about, as far as those are at hand.
func checkModels(f *modelsFlags, out, _ io.Writer) (int, error) {
	if len(f.operands) == 0 {
		return 0, &driver.UsageError{Text: lang.Text{En: "models -check: no file named", Zh: "models -check：未指定文件"}}
	}
	packs, err := readPacks(f.operands)
	if err != nil {
		return 0, badPack(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	pkgs, err := driver.Declared(ctx, packagesOf(packs))
	if err != nil {
		if ctx.Err() != nil {
			return 0, err
		}
		say(out, lang.Text{En: "note: rows are read only, and not held against packages: %s", Zh: "说明：仅解析各行，未与软件包核对：%s"},
			driver.Message(err, language()))
	}
	code := driver.ExitClean
	for _, pack := range packs {
		warnings, err := checkPack(out, pack, pkgs)
		if err != nil {
			return 0, err
		}
		if warnings > 0 {
			code = driver.ExitFindings
		}
		say(out, lang.Text{En: "%s: rows: %d, warnings: %d", Zh: "%s：%d 行，%d 个提醒"}, pack.Name(), len(pack.Rows()), warnings)
	}
	return code, nil
}

// readPacks reads all files and tells the mistakes of all.
func readPacks(files []string) ([]*model.Pack, error) {
	var packs []*model.Pack
	var errs []error
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			errs = append(errs, fmt.Errorf("reading a model pack: %w", err))
			continue
		}
		pack, err := model.ParsePack(name, src)
		packs, errs = append(packs, pack), append(errs, err)
	}
	return packs, errors.Join(errs...)
}

// packagesOf returns the import paths that packs are about.
func packagesOf(packs []*model.Pack) []string {
	var paths []string
	for _, pack := range packs {
		for _, row := range pack.Rows() {
			if !slices.Contains(paths, row.Package) {
				paths = append(paths, row.Package)
			}
		}
	}
	return paths
}

// checkPack tells what is to be said of the rows of a pack and returns the
// number of warnings.
func checkPack(out io.Writer, pack *model.Pack, pkgs []*types.Package) (warnings int, err error) {
	away := make(map[string]bool)
	for _, row := range pack.Rows() {
		at := fmt.Sprintf("%s:%d", row.File, row.Line)
		overlaid, err := row.Overlaid()
		if err != nil {
			return 0, err
		}
		for _, old := range overlaid {
			say(out, lang.Text{En: "%s: note: it takes the place of: %s (%s:%d)", Zh: "%s: 说明：取代内置行：%s（%s:%d）"}, at, old, old.File, old.Line)
		}
		atHand := slices.ContainsFunc(pkgs, func(p *types.Package) bool { return model.SamePackage(p.Path(), row.Package) })
		if !atHand && !away[row.Package] && len(pkgs) > 0 {
			away[row.Package] = true
			say(out, lang.Text{
				En: "%s: note: %s is not at hand in this module: rows about it are read only",
				Zh: "%s: 说明：此模块中找不到 %s：仅解析其各行",
			}, at, row.Package)
		}
		if why, ok := driver.Held(row, pkgs); !ok {
			warnings++
			say(out, lang.Text{En: "%s: warning: %s", Zh: "%s: 提醒：%s"}, at, why)
		}
	}
	return warnings, nil
}
