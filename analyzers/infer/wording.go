package infer

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/inferred"
)

var advice = lang.Text{
	En: "ask only for what the purpose needs, such as quality, liveness or pose, drop the rest unread, or ask each person for separate consent to this inference",
	Zh: "仅请求目的所需的内容（如质量、活体、姿态），其余不读取；或就该项推断取得个人单独同意",
}

var messages = map[inferred.How]lang.Text{
	inferred.Asks:  {En: "attributes of people are asked for from their faces: %s, by %s", Zh: "请求由人脸推断个人属性：%s（%s）"},
	inferred.Reads: {En: "an attribute told from a face is read: %s, from %s", Zh: "读取由人脸推断的个人属性：%s（%s）"},
	inferred.Loads: {En: "a model that tells attributes of people from their faces is used: %s, by %s", Zh: "使用由人脸推断个人属性的模型：%s（%s）"},
	inferred.Tells: {En: "a function returns attributes of people told from their faces: %s, by %s", Zh: "函数返回由人脸推断的个人属性：%s（%s）"},
}

var steps = map[inferred.How]lang.Text{
	inferred.Asks:  {En: "%[2]s asks for %[1]s", Zh: "%[2]s 请求%[1]s"},
	inferred.Reads: {En: "%[2]s holds %[1]s", Zh: "%[2]s 含有%[1]s"},
	inferred.Loads: {En: "%[2]s is named for %[1]s", Zh: "%[2]s 以%[1]s命名"},
	inferred.Tells: {En: "%[2]s returns %[1]s", Zh: "%[2]s 返回%[1]s"},
}

func message(i inferred.Inference) lang.Text {
	return lang.Textf(messages[i.How], attributes(i), i.What)
}

func step(i inferred.Inference) lang.Text { return lang.Textf(steps[i.How], attributes(i), i.What) }

// attributes names what is told. A directive may leave it open.
func attributes(i inferred.Inference) lang.Text {
	if i.Sort == 0 {
		return lang.Text{En: "attributes", Zh: "属性"}
	}
	return i.Sort.Text()
}
