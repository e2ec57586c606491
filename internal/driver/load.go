package driver

import (
	"context"
	"errors"
	"path"
	"path/filepath"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/report"
	"github.com/facelint/facelint/internal/rule"
)

// load loads what o names and says where its modules are. The configuration of
// each can be read.
func load(ctx context.Context, o Options) (*program.Program, []report.Module, error) {
	p, err := program.Load(ctx, program.Config{Patterns: o.Patterns, Tags: o.Tags, Tests: o.Tests})
	if err != nil {
		return nil, nil, err
	}
	mods, err := modules(p)
	if err != nil {
		return nil, nil, err
	}
	for _, m := range mods {
		if _, err := configured(m); err != nil {
			return nil, nil, err
		}
	}
	return p, mods, nil
}

// configured reads the configuration of a module, so that a mistake in it is told
// once and before the analysis. The error is a *UsageError.
func configured(m report.Module) (*config.Config, error) {
	c, err := settings.Read(filepath.FromSlash(m.Seen))
	var wrong *config.Error
	switch {
	case errors.As(err, &wrong):
		wrong.Pos.File = path.Join(m.Seen, config.Name)
		return nil, &UsageError{
			Text: lang.Text{En: wrong.In(lang.En), Zh: wrong.In(lang.Zh)},
			Next: lang.Text{En: "how the file is written: " + manual, Zh: "配置文件的写法：" + manual},
		}
	case err != nil:
		return nil, &UsageError{Text: lang.Same(err.Error())}
	}
	return c, nil
}

// manual is where the form of the configuration is told.
const manual = rule.Homepage + "/blob/main/docs/config.md"
