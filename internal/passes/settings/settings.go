// Package settings holds the few choices of a user that every rule shares, as
// flags of one analyzer so that any driver can pass them on.
package settings

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
)

// Settings are a user's choices.
type Settings struct {
	Lang   lang.Lang     // language of messages
	Models []*model.Pack // the user's model packs, in the order given
}

// Analyzer yields the *Settings given by its flags, which commands lift to the
// top level of their own flags.
var Analyzer = &analysis.Analyzer{
	Name:             "settings",
	Doc:              "hold the settings that rules share\n\nIt reports nothing; the rules require it.",
	ResultType:       reflect.TypeFor[*Settings](),
	RunDespiteErrors: true,
}

var (
	language = languageFlag(lang.En)
	models   modelsFlag
)

func init() {
	Analyzer.Run = func(*analysis.Pass) (any, error) { return Given(), nil }
	Analyzer.Flags.Var(&language, "lang", "language of messages: `en|zh`")
	Analyzer.Flags.Var(&models, "models", "model packs to add, as a comma-separated list of `files`; repeatable")
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
