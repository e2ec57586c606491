package perpetual

import (
	"fmt"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

var bounded = lang.Text{
	En: "grant it for a stated time that the purpose needs, let it be taken back at any time, and pass nothing on without a new consent; " +
		"if the contract was negotiated one by one, say so in //facelint:allow perpetual REASON",
	Zh: "按目的写明有限的期限，允许随时撤回，未经重新取得同意不得转授权；若为逐一协商订立的合同而非格式条款，请注明 //facelint:allow perpetual 理由",
}

func step(at finding.Position, text lang.Text, args ...any) finding.Step {
	return finding.Step{Pos: at, Text: lang.Textf(text, args...)}
}

// elsewhere names the file and line of at, " (terms.html:8)", if it is not the
// file of pos.
func elsewhere(at, pos finding.Position) string {
	if at.File == pos.File {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", at.File, at.Line)
}
