package minor

import (
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/ways"
)

var (
	unasked = lang.Text{
		En: "%s, and %s; on the way there from %s nothing asks how old the person is, or whether a parent or guardian of a person under 14 consented",
		Zh: "%s，且%s；从%s到此处，既未判断年龄，也未核验不满十四周岁者的父母或其他监护人的同意",
	}
	atSchool = lang.Text{
		En: "the venue is declared to be a school",
		Zh: "声明的场所为学校",
	}
	named = lang.Text{
		En: "%s speaks of children",
		Zh: "%s 涉及未成年人",
	}
	advice = lang.Text{
		En: "ask for the age before, and for persons under 14 look up the consent of a parent or guardian, kept with who gave it, apart from the child's own; where all are adults, say so: //facelint:allow minor REASON",
		Zh: "处理前判断年龄；对不满十四周岁者，核验其父母或其他监护人的同意，并与本人的同意分开、连同监护人身份一并保存；若均为成年人，请注明 //facelint:allow minor 理由",
	}
)

func (c child) text() lang.Text {
	if c.venue {
		return atSchool
	}
	return lang.Textf(named, c.name)
}

func message(w ways.Way, c child) lang.Text {
	return lang.Textf(unasked, ways.Done(w.Point), c.text(), w.From())
}

func evidence(c child) finding.Evidence {
	basis := facedata.Name
	if c.venue {
		basis = facedata.Annotation
	}
	return finding.Evidence{Basis: basis, Pos: c.pos, Text: c.text()}
}
