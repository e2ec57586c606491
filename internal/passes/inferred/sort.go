package inferred

import (
	"strings"
	"unicode"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/lang"
)

// Sort is what is told of a person from a face.
type Sort uint8

// The sorts, a set.
const (
	Age Sort = 1 << iota
	Gender
	Emotion
	Race
	Looks
	Health
)

var sorts = []struct {
	sort  Sort
	text  lang.Text
	words []string
	han   []string
}{
	{Age, lang.Text{En: "age", Zh: "年龄"}, []string{"age", "ages", "nianling"}, []string{"年龄", "年齡"}},
	{Gender, lang.Text{En: "gender", Zh: "性别"}, []string{"gender", "genders", "sex", "xingbie"}, []string{"性别", "性別"}},
	{Emotion, lang.Text{En: "emotion", Zh: "情绪"}, []string{"emotion", "emotions", "expression", "expressions", "mood", "qingxu", "biaoqing"}, []string{"情绪", "情緒", "表情"}},
	{Race, lang.Text{En: "race", Zh: "种族"}, []string{"race", "races", "ethnicity", "ethnic", "zhongzu", "minzu"}, []string{"种族", "種族", "民族", "人种"}},
	{Looks, lang.Text{En: "attractiveness", Zh: "颜值"}, []string{"beauty", "attractiveness", "yanzhi"}, []string{"颜值", "顏值"}},
	{Health, lang.Text{En: "health", Zh: "健康状况"}, []string{"health", "skinstatus", "jiankang"}, []string{"健康", "病"}},
}

// common are the sorts that recognisers tell when they are asked for all.
const common = Age | Gender | Emotion

// Text names the sorts of s, the usual ones first.
func (s Sort) Text() lang.Text {
	var en, zh []string
	for _, each := range sorts {
		if s&each.sort != 0 {
			en, zh = append(en, each.text.En), append(zh, each.text.Zh)
		}
	}
	return lang.Text{En: strings.Join(en, ", "), Zh: strings.Join(zh, "、")}
}

// each returns the sorts of s one by one.
func (s Sort) each() []Sort {
	var all []Sort
	for _, one := range sorts {
		if s&one.sort != 0 {
			all = append(all, one.sort)
		}
	}
	return all
}

// sortOf returns the sort that one word of a name speaks of, 0 if none.
func sortOf(word string) Sort {
	for _, s := range sorts {
		for _, w := range s.words {
			if w == word {
				return s.sort
			}
		}
		for _, h := range s.han {
			if strings.Contains(word, h) {
				return s.sort
			}
		}
	}
	switch word {
	case "genderage", "agegender":
		return Age | Gender
	}
	return 0
}

// sortsIn returns the sorts that a list of attributes or a name speaks of.
func sortsIn(text string) Sort {
	var all Sort
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		all |= sortOf(strings.ToLower(part))
		for _, w := range consent.Split(part) {
			all |= sortOf(w)
		}
	}
	return all
}
