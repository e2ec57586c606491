package consent

import "slices"

// Child reports whether name speaks of children: pupils, kindergartens, minors.
// Students may be adults, but schools have both; a program for adults says so.
func Child(name string) bool {
	words := Split(name)
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "student", "students", "pupil", "pupils", "child", "children", "childs", "kid", "kids", "kindergarten", "preschool", "nursery",
			"schoolchild", "toddler", "xuesheng", "xuexiao", "youer", "youeryuan", "ertong", "haizi":
			return true
		}
		return holdsAny(w, "学生", "儿童", "幼儿", "小学", "未成年", "孩子", "学校", "少儿")
	})
}

// Guardian reports whether name speaks of who answers for a child.
func Guardian(name string) bool {
	words := Split(name)
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "guardian", "guardians", "parent", "parents", "parental", "custodian", "jianhu", "jianhuren", "jiazhang", "fumu":
			return true
		}
		return holdsAny(w, "监护", "家长", "父母")
	})
}

// Age reports whether name speaks of how old somebody is, or of whether they are
// of age.
func Age(name string) bool {
	words := Split(name)
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "age", "ages", "birthday", "birthdate", "birth", "born", "dob", "adult", "underage", "minor", "under14", "nianling", "shengri", "chusheng":
			return true
		}
		return holdsAny(w, "年龄", "生日", "出生", "成年", "岁")
	})
}
