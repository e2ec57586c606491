// Package settings holds what a user says beside the code: the few choices that
// every rule shares, as flags of one analyzer so that any driver can pass them
// on, and the facts of the module's configuration file.
package settings

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/source"
)

// Settings are a user's choices.
type Settings struct {
	Lang   lang.Lang     // language of messages
	Models []*model.Pack // the user's model packs, in the order given

	Config *config.Config // facts about the module under analysis that hold today; never nil in a pass
	Stale  []config.Entry // those that no longer do
	Err    error          // why the file could not be read; every rule fails with it, since vet prints the errors of no other pass
}

// Analyzer yields the *Settings given by its flags, which commands lift to the
// top level of their own flags.
var Analyzer = &analysis.Analyzer{
	Name:             "settings",
	Doc:              "hold the settings that rules share\n\nIt reports nothing; the rules require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	ResultType:       reflect.TypeFor[*Settings](),
	RunDespiteErrors: true,
}

var (
	language = languageFlag(lang.En)
	models   modelsFlag
)

func init() {
	Analyzer.Run = run
	Analyzer.Flags.Var(&language, "lang", "language of messages: `en|zh`")
	Analyzer.Flags.Var(&models, "models", "model packs to add, as a comma-separated list of `files`; repeatable")
}

// run reads the configuration of the module under analysis. What a dependency
// says of itself excuses nobody.
func run(pass *analysis.Pass) (any, error) {
	s := Given()
	s.Config = &config.Config{}
	files := pass.ResultOf[source.Analyzer].(*source.Files)
	if files.Root == "" || !source.UnderAnalysis(pass) {
		return s, nil
	}
	c, err := Read(files.Root)
	if err != nil {
		s.Err = err
		return s, nil
	}
	s.Config, s.Stale = c.At(config.Date(time.Now().UTC().Format(time.DateOnly)))
	return s, nil
}

// Read returns what the configuration file at the root of a module says, which
// is nothing where there is none. An error that is not of the file system is a
// *config.Error.
func Read(root string) (*config.Config, error) {
	src, err := os.ReadFile(filepath.Join(root, config.Name))
	if errors.Is(err, fs.ErrNotExist) {
		return &config.Config{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the configuration: %w", err)
	}
	return config.Read(config.Name, src)
}

// Given returns what the flags say.
func Given() *Settings { return &Settings{Lang: lang.Lang(language), Models: models} }

type languageFlag lang.Lang

func (f *languageFlag) String() string { return string(*f) }

func (f *languageFlag) Set(s string) error {
	l, err := lang.Parse(s)
	if err != nil {
		return err
	}
	*f = languageFlag(l)
	return nil
}

// modelsFlag reads packs as soon as they are named, so that a mistake in one is
// a mistake in the command line under every driver.
type modelsFlag []*model.Pack

func (f *modelsFlag) String() string {
	var names []string
	for _, p := range *f {
		names = append(names, p.Name())
	}
	return strings.Join(names, ",")
}

func (f *modelsFlag) Set(s string) error {
	for name := range strings.SplitSeq(s, ",") {
		if name == "" {
			return errors.New("empty file name in the list of model packs")
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("reading a model pack: %w", err)
		}
		pack, err := model.ParsePack(name, src)
		if err != nil {
			return err
		}
		*f = append(*f, pack)
	}
	return nil
}
