package lint

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/suggest"
)

var declare = lang.Text{
	En: "declare %s to hold face data, by the tag %s; this declares what the name says, it does not repair the finding",
	Zh: "以标签 %[2]s 声明 %[1]s 为人脸数据；此举仅声明名称所示，并不消除该提示",
}

// declarations offers to write into the code what a finding takes from the name
// of a field of this package: face data that is declared is found wherever it
// goes, whatever it is called there. There is at most one fix, since fixes of one
// diagnostic exclude each other.
func (p *Pass) declarations(f *finding.Finding) []analysis.SuggestedFix {
	for _, e := range f.Evidence {
		if e.Field == "" || p.Files.File(e.Pos) == nil {
			continue
		}
		if p.declared == nil {
			p.declared = suggest.Declarations(p.Pass, p.Files, p.Annotations)
		}
		field := p.declared.Named(e.Field, p.Files.Pos(e.Pos))
		if field == nil {
			continue
		}
		if edit, _, ok := p.declared.Edit(field, field.Kind()); ok {
			return []analysis.SuggestedFix{{
				Message:   lang.Visible(lang.Textf(declare, field.Name, suggest.Tag(field.Kind())).In(p.Settings.Lang)),
				TextEdits: []analysis.TextEdit{edit},
			}}
		}
	}
	return nil
}
